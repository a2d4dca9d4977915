package io.lectern.kernel.replay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an event handler takes all events up to the one that it is told of by itself, so that of many events the
 * last is enough for it where views are made; what it writes, it writes at the end of its unit of work.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LastEventOnly {}
