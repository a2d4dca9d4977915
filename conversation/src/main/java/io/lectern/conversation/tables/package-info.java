/** The tables of this context, and what of them events make anew. */
@NullMarked
package io.lectern.conversation.tables;

import org.jspecify.annotations.NullMarked;
