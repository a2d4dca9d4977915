/** The files of an export: lines that are the same for ever, and what proves that they are whole. */
@NullMarked
package io.lectern.store.transfer.format;

import org.jspecify.annotations.NullMarked;
