package io.lectern.handin.mark.query;

import org.springframework.data.jpa.repository.JpaRepository;

interface MarkRows extends JpaRepository<MarkRow, String> {}
