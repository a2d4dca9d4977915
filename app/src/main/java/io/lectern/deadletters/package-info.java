/** Events that a processor cannot handle wait in a queue, so that all others go on, until a retry or an operator. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "kernel", "start", "thread"})
package io.lectern.deadletters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
