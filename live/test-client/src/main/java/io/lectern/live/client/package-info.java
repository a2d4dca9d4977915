/** A STOMP client for tests, which shows what really came over the wire. */
@NullMarked
package io.lectern.live.client;

import org.jspecify.annotations.NullMarked;
