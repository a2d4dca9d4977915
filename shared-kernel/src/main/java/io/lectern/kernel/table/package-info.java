/** Tables that people fill in with a spreadsheet. */
@NullMarked
package io.lectern.kernel.table;

import org.jspecify.annotations.NullMarked;
