/** Conversations as their events make them, for the commands and for the queries alike. */
@NullMarked
package io.lectern.conversation.conversation;

import org.jspecify.annotations.NullMarked;
