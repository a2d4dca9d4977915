package io.lectern.handin.mark.query;

import io.lectern.kernel.view.ViewRows;
import org.springframework.data.jpa.repository.JpaRepository;

interface MarkRows extends JpaRepository<MarkRow, String>, ViewRows<MarkRow, String> {}
