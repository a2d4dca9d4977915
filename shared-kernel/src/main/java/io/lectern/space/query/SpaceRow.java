package io.lectern.space.query;

import io.lectern.kernel.id.SpaceId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "space", name = "space")
class SpaceRow {

    @Id
    private String space;

    private String name;
    private int members;
    private long version;

    @SuppressWarnings("NullAway.Init")
    SpaceRow() {}

    static SpaceRow of(SpaceState state) {
        var row = new SpaceRow();
        row.space = state.space().value();
        row.name = state.name();
        row.members = state.members();
        row.version = state.version();
        return row;
    }

    SpaceState state() {
        return new SpaceState(SpaceId.of(space), name, members, version);
    }
}
