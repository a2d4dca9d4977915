/** What may be asked of conversations. */
@NullMarked
package io.lectern.conversation.conversation.query;

import org.jspecify.annotations.NullMarked;
