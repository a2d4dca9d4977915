/** Chains the stored events by hashes and signs the newest, so that nothing of them can be changed in silence. */
@NullMarked
package io.lectern.store.seal;

import org.jspecify.annotations.NullMarked;
