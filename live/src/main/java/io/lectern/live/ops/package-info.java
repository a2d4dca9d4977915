/** What operators have of live messages: gauges, and a node that stops without losing anybody. */
@NullMarked
package io.lectern.live.ops;

import org.jspecify.annotations.NullMarked;
