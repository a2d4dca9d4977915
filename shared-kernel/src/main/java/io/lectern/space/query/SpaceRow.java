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

    static SpaceRow of(SpaceView view) {
        var row = new SpaceRow();
        row.space = view.space().value();
        row.name = view.name();
        row.members = view.members();
        row.version = view.version();
        return row;
    }

    SpaceView view() {
        return new SpaceView(SpaceId.of(space), name, members, version);
    }
}
