package io.lectern.space.query;

import io.lectern.kernel.access.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(schema = "space", name = "membership")
class MembershipRow {

    @Embeddable
    record Key(
            @Column(name = "space") String space,
            @Column(name = "user_id") String user) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant since;

    @SuppressWarnings("NullAway.Init")
    MembershipRow() {}

    MembershipRow(Key key, Role role, Instant since) {
        this.key = key;
        this.role = role;
        this.since = since;
    }

    Role role() {
        return role;
    }

    void become(Role other) {
        role = other;
    }
}
