package io.lectern.space.query;

import io.lectern.kernel.view.ViewRows;
import org.springframework.data.jpa.repository.JpaRepository;

interface SpaceRows extends JpaRepository<SpaceRow, String>, ViewRows<SpaceRow, String> {}
