/** What may be asked of conversations and messages. */
@NullMarked
package io.lectern.conversation.query;

import org.jspecify.annotations.NullMarked;
