package io.lectern.handin.mark.query;

import io.lectern.handin.mark.MarkState;
import io.lectern.kernel.replay.ImmutableState;
import io.lectern.kernel.view.ViewRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The state itself, beside what lists show. */
@Entity
@Table(schema = "handin", name = "mark")
class MarkRow extends ViewRow<MarkState> implements Persistable<String> {

    @Id
    private String submission;

    private int handIn;
    private @Nullable BigDecimal points;
    private @Nullable Boolean passed;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(ImmutableState.class)
    private MarkState state;

    @SuppressWarnings("NullAway.Init")
    MarkRow() {}

    @SuppressWarnings("NullAway.Init")
    MarkRow(MarkState state) {
        submission = state.latest().submission().value();
        show(state);
    }

    @Override
    public void show(MarkState now) {
        state = now;
        handIn = now.latest().handIn();
        points = now.latest().points();
        passed = now.latest().passed();
    }

    @Override
    public String getId() {
        return submission;
    }

    @Override
    public MarkState state() {
        return state;
    }
}
