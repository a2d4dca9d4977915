/** What may be done with the reactions to a message. */
@NullMarked
package io.lectern.conversation.reaction.command;

import org.jspecify.annotations.NullMarked;
