/** Brings all events to Kafka, where a school has one; without, nothing of it is loaded. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "feed", "kernel", "start", "thread"})
package io.lectern.kafka;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
