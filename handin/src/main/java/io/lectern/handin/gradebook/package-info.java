/** Where everybody stands with an assignment, work beside marks, as a list and as a table for a spreadsheet. */
@NullMarked
package io.lectern.handin.gradebook;

import org.jspecify.annotations.NullMarked;
