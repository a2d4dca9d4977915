/** The WebSocket at the web server: handshakes, connections and threads. */
@NullMarked
package io.lectern.live.socket;

import org.jspecify.annotations.NullMarked;
