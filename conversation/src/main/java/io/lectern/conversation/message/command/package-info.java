/** What may be done with a message. */
@NullMarked
package io.lectern.conversation.message.command;

import org.jspecify.annotations.NullMarked;
