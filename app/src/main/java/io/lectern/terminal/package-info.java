/** How long work tells whoever waits for it how far it is. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.lectern.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
