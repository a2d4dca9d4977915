package io.lectern.kernel.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a Java type alone does not say of its form in JSON, in the words of JSON Schema: clients read it. */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonForm {

    /** The fewest characters of a text, or items of a list. */
    int least() default 0;

    /** The most characters of a text, or items of a list; no limit if negative. */
    int most() default -1;

    /** A regular expression (ECMA-262) that a text matches. */
    String pattern() default "";

    /** The least number, as it is spelled. */
    String minimum() default "";

    /** What a number is greater than, as it is spelled. */
    String exclusiveMinimum() default "";

    /** The greatest number, as it is spelled. */
    String maximum() default "";

    /** A value of this form, in JSON; a text without its quotes. */
    String example() default "";

    /** The name of a schema that is written down whole, for what no Java type describes. */
    String schema() default "";

    /** The type that is meant where the declared one says less. */
    Class<?> type() default void.class;
}
