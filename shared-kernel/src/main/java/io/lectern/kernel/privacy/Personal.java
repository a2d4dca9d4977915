package io.lectern.kernel.privacy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a member of an event that holds words of a person, or words about one. It is stored under a key of that person
 * and the event's stream; once the key is erased it reads as an empty list, an empty map or null, for ever.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {

    /** The member of the same event that says whose words they are; by default they are those of the one who acted. */
    String of() default "";
}
