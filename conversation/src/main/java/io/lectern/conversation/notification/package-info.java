/** Who is notified of messages that concern them. */
@NullMarked
package io.lectern.conversation.notification;

import org.jspecify.annotations.NullMarked;
