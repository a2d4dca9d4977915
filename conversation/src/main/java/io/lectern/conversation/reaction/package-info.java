/** How people react to messages. */
@NullMarked
package io.lectern.conversation.reaction;

import org.jspecify.annotations.NullMarked;
