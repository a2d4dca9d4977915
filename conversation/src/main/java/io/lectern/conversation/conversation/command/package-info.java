/** What may be done with a conversation. */
@NullMarked
package io.lectern.conversation.conversation.command;

import org.jspecify.annotations.NullMarked;
