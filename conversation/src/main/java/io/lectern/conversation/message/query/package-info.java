/** What may be asked of messages. */
@NullMarked
package io.lectern.conversation.message.query;

import org.jspecify.annotations.NullMarked;
