package io.lectern.webhooks.registration;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.access.Scope;
import java.util.Locale;
import java.util.Set;

/** How much a webhook is told of each event. */
public enum Detail {
    /** Its ids. */
    THIN(Scope.READ),
    /** What it says. */
    FAT(Scope.READ, Scope.READ_FAT);

    private final Set<Scope> scopes;

    Detail(Scope... scopes) {
        this.scopes = Set.of(scopes);
    }

    /** What a service must have for it. */
    public Set<Scope> scopes() {
        return scopes;
    }

    /** How requests spell it. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
