/** How nodes that share a database take turns. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.lectern.lock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
