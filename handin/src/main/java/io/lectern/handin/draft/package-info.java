/** What students are still working on: kept outside the event store, since nobody needs to know how it came about. */
@NullMarked
package io.lectern.handin.draft;

import org.jspecify.annotations.NullMarked;
