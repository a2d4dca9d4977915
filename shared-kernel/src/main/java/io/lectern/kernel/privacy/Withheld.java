package io.lectern.kernel.privacy;

import io.lectern.kernel.event.Channel;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a member of a fact that some of those whom the fact is published to may not see. On a fact, or on a family of
 * them, it marks all of it, so that such readers learn the ids alone.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Withheld {

    /** Who may not see it. */
    Channel.Kind[] from() default {Channel.Kind.EDUCATORS, Channel.Kind.STUDENTS, Channel.Kind.USER};

    /** In which cases; on a fact, always. */
    When when() default When.ALWAYS;

    /** The cases in which a member is withheld. */
    enum When {
        /** In all cases. */
        ALWAYS,
        /** Unless the fact, or its metadata, says that it tells of nothing anonymous. */
        ANONYMOUS,
        /** If the {@link WithholdingRule} of the fact says so. */
        BY_RULE
    }
}
