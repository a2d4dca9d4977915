/** Says that there may be new events: within this node, and between nodes by LISTEN and NOTIFY. */
@NullMarked
package io.lectern.store.signal;

import org.jspecify.annotations.NullMarked;
