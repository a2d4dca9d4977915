package io.lectern.kernel.access;

/** What a service's token lets it do (RFC 8693, 4.2: {@code scope}). */
public enum Scope {
    /** Push events of the nouns that it names, one scope for each noun. */
    WRITE("lectern:write:"),
    /** Read events, with their ids alone. */
    READ("lectern:read"),
    /** Read what events say. */
    READ_FAT("lectern:read:fat"),
    /** Have events sent. */
    WEBHOOKS("lectern:webhooks"),
    /** Enrol and remove members. */
    ROSTER("lectern:roster"),
    /** What no token can give. */
    NONE("");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /** How tokens spell it; that of {@link #WRITE} is followed by a noun. */
    public String text() {
        return text;
    }
}
