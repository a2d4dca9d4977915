/** The words and contracts that all contexts share; it knows none of them, and no Spring. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.lectern.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
