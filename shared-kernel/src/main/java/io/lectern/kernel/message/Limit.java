package io.lectern.kernel.message;

/** How many items of what goes on for ever are asked for, 1 to 200. */
public record Limit(int items) {
    /** The name by which a query string says it. */
    public static final String PARAMETER = "limit";
}
