/** What happens to every command and query on its way: who sends it, whether they may, for which version, and once. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package io.lectern.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
