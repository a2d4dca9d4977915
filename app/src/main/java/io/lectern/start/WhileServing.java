package io.lectern.start;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Says of a bean that it is there while Lectern serves, and not for a command of the jar. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = JarCommand.SETTING, havingValue = "false", matchIfMissing = true)
public @interface WhileServing {}
