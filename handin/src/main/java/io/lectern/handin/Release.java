package io.lectern.handin;

/** Whether students may see their marks. */
public enum Release {
    HELD,
    RELEASED;

    /** As the assignment says. */
    public static Release of(boolean gradesReleased) {
        return gradesReleased ? RELEASED : HELD;
    }
}
