package io.lectern.kernel.access;

/** What a query found, which decides itself what of it a viewer may see. */
public interface QueryResult extends Guarded {

    /** What of it the viewer may see; asked only if it is {@linkplain #visibleTo visible} to them. */
    Object seenBy(Viewer viewer);

    /** What of it a service may see; asked only if it is {@linkplain Service#sees visible} to it. */
    default Object seenBy(Service service) {
        throw new IllegalStateException("Nothing says what services see of " + getClass());
    }
}
