/** What of a text can be searched for. */
@NullMarked
package io.lectern.conversation.term;

import org.jspecify.annotations.NullMarked;
