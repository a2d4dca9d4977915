/** The revisions in which events were stored, and how each is read today. */
@NullMarked
package io.lectern.store.revision;

import org.jspecify.annotations.NullMarked;
