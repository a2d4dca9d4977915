/** What is sent to clients as it is spelled: the frames of STOMP, and server-sent events. */
@NullMarked
package io.lectern.live.frame;

import org.jspecify.annotations.NullMarked;
