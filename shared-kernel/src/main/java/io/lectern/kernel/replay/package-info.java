/** What projections and those that make views again agree on, so that many events are taken at once. */
@NullMarked
package io.lectern.kernel.replay;

import org.jspecify.annotations.NullMarked;
