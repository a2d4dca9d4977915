/** What clients have missed, and how they are sent it when they come back. */
@NullMarked
package io.lectern.live.resume;

import org.jspecify.annotations.NullMarked;
