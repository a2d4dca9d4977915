package io.lectern.space.roster;

import io.lectern.kernel.message.Problem.FieldError;
import io.lectern.kernel.message.Problem.Invalid;
import java.util.List;
import java.util.Objects;

/** What becomes of each line of a roster. */
public record RosterReport(List<RosterItem> items) {

    /**
     * Lets it pass if every line can be done.
     *
     * @throws Invalid with what is to be said of all of them, else
     */
    public void requireValid() {
        var errors = items.stream()
                .filter(RosterItem::isInvalid)
                .map(item -> new FieldError("line " + item.line(), Objects.requireNonNull(item.message())))
                .toList();
        if (!errors.isEmpty()) throw new Invalid(errors, items);
    }
}
