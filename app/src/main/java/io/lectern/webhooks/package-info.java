/** Sends services what happened in their spaces, to addresses that they register. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "feed", "kernel", "metrics", "start", "thread"})
package io.lectern.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
