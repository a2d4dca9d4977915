/** How people are notified of messages that concern them. */
@NullMarked
package io.lectern.conversation.notification.command;

import org.jspecify.annotations.NullMarked;
