package io.lectern.handin;

/** Whether students may see their marks. */
public enum ReleaseStatus {
    HELD,
    RELEASED;

    /** As the assignment says. */
    public static ReleaseStatus of(boolean gradesReleased) {
        return gradesReleased ? RELEASED : HELD;
    }
}
