package io.lectern;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says why a test has a connection of its own, so that nothing holds what it sends to the description of the API. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Undescribed {

    /** The reason. */
    String value();
}
