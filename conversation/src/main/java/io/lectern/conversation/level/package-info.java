/** What people want to be notified of, which is their own business and no event. */
@NullMarked
package io.lectern.conversation.level;

import org.jspecify.annotations.NullMarked;
