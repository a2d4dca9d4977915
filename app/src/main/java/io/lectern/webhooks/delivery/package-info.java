/** Sends events to webhooks until their receivers have them, in order within each stream. */
@NullMarked
package io.lectern.webhooks.delivery;

import org.jspecify.annotations.NullMarked;
