package io.lectern.space.query;

import io.lectern.kernel.access.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** Knows whether it is in its table, so that it is not looked for before it is inserted. */
@Entity
@Table(schema = "space", name = "membership")
class MembershipRow implements Persistable<MembershipRow.Key> {

    @Embeddable
    record Key(
            @Column(name = "space") String space,
            @Column(name = "user_id") String user) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant since;

    @Transient
    private boolean isNew = true;

    @SuppressWarnings("NullAway.Init")
    MembershipRow() {}

    MembershipRow(Key key, Role role, Instant since) {
        this.key = key;
        this.role = role;
        this.since = since;
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    @PostLoad
    @PostPersist
    void isInItsTable() {
        isNew = false;
    }

    Role role() {
        return role;
    }

    void become(Role other) {
        role = other;
    }
}
