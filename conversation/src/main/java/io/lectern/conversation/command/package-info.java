/** What may be done with conversations and messages. */
@NullMarked
package io.lectern.conversation.command;

import org.jspecify.annotations.NullMarked;
