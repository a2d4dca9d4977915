/** What may be asked of assignments. */
@NullMarked
package io.lectern.handin.assignment.query;

import org.jspecify.annotations.NullMarked;
