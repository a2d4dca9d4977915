/** Which of the tables of hand-in are made of events, and which hold what no event says. */
@NullMarked
package io.lectern.handin.tables;

import org.jspecify.annotations.NullMarked;
