/** Axon's event store and storage engine on PostgreSQL: how events are appended, read back and handed to processors. */
@NullMarked
package io.lectern.store.engine;

import org.jspecify.annotations.NullMarked;
