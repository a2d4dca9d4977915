/** Educators set assignments; students hand work in and get it marked. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package io.lectern.handin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
