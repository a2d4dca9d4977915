package io.lectern.kernel.privacy;

import io.lectern.kernel.event.Channel;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a member of an event is not for all whom the event is published to. On an event, or on a family of them,
 * it marks all of it, so that such readers learn the ids alone.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Withheld {

    /** Who may not see it. */
    Channel.Kind[] from() default {
        Channel.Kind.EDUCATORS, Channel.Kind.STUDENTS, Channel.Kind.USER, Channel.Kind.SERVICE
    };

    /** In which cases; on an event, always. */
    When when() default When.ALWAYS;

    /** The cases in which a member is withheld. */
    enum When {
        /** In all cases. */
        ALWAYS,
        /** Unless the event, or its metadata, says that it tells of nothing anonymous. */
        ANONYMOUS,
        /** If the {@link WithholdingRule} of the event says so. */
        BY_RULE
    }
}
