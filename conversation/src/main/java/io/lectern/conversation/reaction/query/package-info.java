/** The reactions that are shown with messages. */
@NullMarked
package io.lectern.conversation.reaction.query;

import org.jspecify.annotations.NullMarked;
