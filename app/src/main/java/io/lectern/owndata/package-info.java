/** Gives people what all contexts show them of themselves, in one download. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package io.lectern.owndata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
