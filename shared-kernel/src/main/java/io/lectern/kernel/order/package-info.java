/** What has to come before what in the log: for events that did not come of commands, which make sure of it. */
@NullMarked
package io.lectern.kernel.order;

import org.jspecify.annotations.NullMarked;
