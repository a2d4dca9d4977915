package io.lectern.kernel.access;

/** An answer that decides itself what of it a viewer may see. */
public interface Answer extends Guarded {

    /** What of it the viewer may see; asked only if it is {@linkplain #visibleTo visible} to them. */
    Object seenBy(Viewer viewer);
}
