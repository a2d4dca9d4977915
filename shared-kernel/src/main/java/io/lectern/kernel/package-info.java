/**
 * The words and contracts that all contexts share; it knows none of them, and no Spring. It is open, so that each of
 * its packages may be used by all.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package io.lectern.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
