/** Relays stored events to STOMP destinations; it knows no event of anyone. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "thread"})
package io.lectern.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
