/** How far people have read, which is their own business and no event. */
@NullMarked
package io.lectern.conversation.reading;

import org.jspecify.annotations.NullMarked;
