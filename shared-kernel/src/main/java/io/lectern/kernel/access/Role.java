package io.lectern.kernel.access;

/** What a member of a space may be; membership gives it, never a token. */
public enum Role {
    EDUCATOR,
    STUDENT;

    /** The role of what the system does by itself, as events record it. */
    public static final String SYSTEM = "SYSTEM";
}
