package io.lectern.space.person;

import io.lectern.kernel.id.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "space", name = "person")
class PersonRow {

    @Id
    @Column(name = "user_id")
    private String user;

    private String name;

    @SuppressWarnings("NullAway.Init")
    PersonRow() {}

    UserId user() {
        return UserId.of(user);
    }

    String name() {
        return name;
    }
}
