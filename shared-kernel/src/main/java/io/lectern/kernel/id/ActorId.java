package io.lectern.kernel.id;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.json.JsonForm;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names who acted: a person, a service as {@code service:<client id>}, or a policy as {@code system:<policy>}. */
@JsonForm(pattern = ActorId.FORM, example = "ada")
public record ActorId(@JsonValue String value) {
    static final String FORM = "^(service:)?[A-Za-z0-9._~@|-]{1,128}$|^system:[a-z-]{1,100}$";

    private static final String SYSTEM = "system:";
    private static final String SERVICE = "service:";
    private static final Pattern POLICY = Pattern.compile("system:[a-z-]{1,100}");

    /** Refuses what names none of them. */
    public ActorId {
        if (value.startsWith(SERVICE)) ServiceId.of(value.substring(SERVICE.length()));
        else if (!POLICY.matcher(value).matches()) UserId.of(value);
    }

    /** A person. */
    public static ActorId of(UserId user) {
        return new ActorId(user.value());
    }

    /** A service. */
    public static ActorId of(ServiceId service) {
        return new ActorId(SERVICE + service.value());
    }

    /** What metadata or a stored event spells. */
    public static ActorId of(String text) {
        return new ActorId(text);
    }

    /** A policy. */
    public static ActorId policy(String name) {
        return new ActorId(SYSTEM + name);
    }

    /** The person, unless a policy or a service acted. */
    public Optional<UserId> person() {
        return value.startsWith(SYSTEM) || value.startsWith(SERVICE) ? Optional.empty() : Optional.of(UserId.of(value));
    }

    /** The service, if one acted. */
    public Optional<ServiceId> service() {
        return value.startsWith(SERVICE)
                ? Optional.of(ServiceId.of(value.substring(SERVICE.length())))
                : Optional.empty();
    }

    /** Whether that person acted. */
    public boolean is(UserId user) {
        return value.equals(user.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
