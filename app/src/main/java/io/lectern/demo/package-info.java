/** People and their class for a first look: made once, by commands like those of anybody, at times of the past. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "lock", "messages", "security::demo", "start", "thread"})
package io.lectern.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
