package io.lectern.space.query;

import org.springframework.data.jpa.repository.JpaRepository;

interface MembershipRows extends JpaRepository<MembershipRow, MembershipRow.Key> {}
