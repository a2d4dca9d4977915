/** Who one is: tokens of a trusted issuer, or of the demo sign-in where it is enabled. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "http", "start", "thread"})
package io.lectern.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
