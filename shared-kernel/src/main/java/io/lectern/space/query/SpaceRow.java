package io.lectern.space.query;

import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.view.ViewRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.springframework.data.domain.Persistable;

@Entity
@Table(schema = "space", name = "space")
class SpaceRow extends ViewRow<SpaceState> implements Persistable<String> {

    @Id
    private String space;

    private String name;
    private int members;
    private long version;

    @SuppressWarnings("NullAway.Init")
    SpaceRow() {}

    @SuppressWarnings("NullAway.Init")
    SpaceRow(SpaceState state) {
        space = state.space().value();
        show(state);
    }

    @Override
    public void show(SpaceState now) {
        name = now.name();
        members = now.members();
        version = now.version();
    }

    @Override
    public String getId() {
        return space;
    }

    @Override
    public SpaceState state() {
        return new SpaceState(SpaceId.of(space), name, members, version);
    }
}
