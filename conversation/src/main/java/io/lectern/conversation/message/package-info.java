/** What is said in a conversation: messages as their events make them, for the commands and for the queries alike. */
@NullMarked
package io.lectern.conversation.message;

import org.jspecify.annotations.NullMarked;
