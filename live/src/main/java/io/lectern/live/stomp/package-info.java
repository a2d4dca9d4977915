/** What clients may say (STOMP 1.2), and what their frames do. */
@NullMarked
package io.lectern.live.stomp;

import org.jspecify.annotations.NullMarked;
