/** Sends requests to addresses that others chose, and nowhere inside the network that Lectern runs in. */
@NullMarked
package io.lectern.webhooks.sending;

import org.jspecify.annotations.NullMarked;
