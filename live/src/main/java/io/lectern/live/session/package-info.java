/** One client's session: who it is, what it subscribes to, and what waits to go out to it. */
@NullMarked
package io.lectern.live.session;

import org.jspecify.annotations.NullMarked;
