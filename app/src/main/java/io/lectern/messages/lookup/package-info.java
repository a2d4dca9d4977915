/** Which beans handle messages. */
@NullMarked
package io.lectern.messages.lookup;

import org.jspecify.annotations.NullMarked;
