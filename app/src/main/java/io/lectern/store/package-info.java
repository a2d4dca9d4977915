/** Keeps the events: appends them, reads them in their one order, and says when there are new ones. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"database", "file", "kernel", "lock", "migration", "start", "terminal", "thread", "views"
        })
package io.lectern.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
