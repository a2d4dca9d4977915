package io.lectern.space.query;

import org.springframework.data.jpa.repository.JpaRepository;

interface SpaceRows extends JpaRepository<SpaceRow, String> {}
