package io.lectern.kernel.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says on a command or query who may send it; a message without it is refused. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {

    /** Any one of these suffices. */
    Who[] value();

    /** Whether it is refused nevertheless to the person whom the thing belongs to. */
    boolean exceptOwner() default false;

    /** Whether it is refused nevertheless to whoever may not create spaces. */
    boolean creatorsOnly() default false;

    /** What {@link Who#SERVICE} must have. */
    Scope scope() default Scope.NONE;

    /** Who may send a message. */
    enum Who {
        /** Educators of the space that the thing belongs to. */
        EDUCATOR,
        /** Students of the space that the thing belongs to. */
        STUDENT,
        /** The person whom the message or the thing says that it belongs to: {@link Owned}. */
        OWNER,
        /** Those whom the setting {@code lectern.spaces.creators} names. */
        CREATOR,
        /** Those who run Lectern, whom the setting {@code lectern.claims.operator} names; they read no space. */
        OPERATOR,
        /** Everybody who is signed in. */
        ANYONE,
        /** Everybody for whom the thing that the message is about exists. */
        VIEWER,
        /** Services that have the {@link #scope}; whatever else is said here is of people. */
        SERVICE,
        /** No person: what the system does by itself. */
        SYSTEM
    }
}
