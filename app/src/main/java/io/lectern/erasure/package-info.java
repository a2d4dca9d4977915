/** How everything that a person ever wrote is erased, by the command of an operator. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "terminal"})
package io.lectern.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
