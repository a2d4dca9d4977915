/** What HTTP needs and no controller should care for: versions, problems, strict JSON, correlation, limits. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "kernel", "messages", "thread"})
package io.lectern.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
