/** Makes events of another system's records, as a mapping says. */
@NullMarked
package io.lectern.store.transfer.mapping;

import org.jspecify.annotations.NullMarked;
