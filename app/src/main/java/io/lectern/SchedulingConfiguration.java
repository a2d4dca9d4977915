package io.lectern;

import io.lectern.start.WhileServing;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Has what is done now and then done by who serves; for a command of the jar it would all be made first. */
@Configuration(proxyBeanMethods = false)
@WhileServing
@EnableScheduling
class SchedulingConfiguration {}
