/** What people of a space say to each other: conversations and messages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "handin"})
package io.lectern.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
