package io.lectern.kernel.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * To whom an event can be published and by which ids, so that the authors of clients can read it; within this, its
 * aggregate decides each time anew, and nobody else is ever shown more than the ids. On a family of events it counts
 * for those that say nothing themselves.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Published {

    /** The groups that can be in its audience. */
    Channel.Kind[] to();

    /** The names of the ids in its thin message, in order; one that may be missing ends in a question mark. */
    String[] ids();

    /** Who hears of it, in words; nothing where each of {@link #to} always does. */
    String when() default "";
}
