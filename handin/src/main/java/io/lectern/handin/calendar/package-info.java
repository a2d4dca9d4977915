/** When people's work is due, for the calendars that they keep elsewhere. */
@NullMarked
package io.lectern.handin.calendar;

import org.jspecify.annotations.NullMarked;
