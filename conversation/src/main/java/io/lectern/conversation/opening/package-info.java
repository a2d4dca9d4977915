/** The conversation that opens with an assignment. */
@NullMarked
package io.lectern.conversation.opening;

import org.jspecify.annotations.NullMarked;
