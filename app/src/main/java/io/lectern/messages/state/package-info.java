/** What a message is about, read once for its access and its handler. */
@NullMarked
package io.lectern.messages.state;

import org.jspecify.annotations.NullMarked;
