/** How messages are found by what they say. */
@NullMarked
package io.lectern.conversation.search;

import org.jspecify.annotations.NullMarked;
