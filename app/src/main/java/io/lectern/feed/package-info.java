/** Tells services what happened in their spaces, in order, as CloudEvents. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "http", "kernel", "thread"})
package io.lectern.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
