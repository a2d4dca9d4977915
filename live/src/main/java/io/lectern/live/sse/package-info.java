/** Live for clients whose network lets no WebSocket through: server-sent events over plain HTTP. */
@NullMarked
package io.lectern.live.sse;

import org.jspecify.annotations.NullMarked;
