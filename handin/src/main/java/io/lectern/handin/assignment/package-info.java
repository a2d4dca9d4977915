/** What educators set: an assignment as its events make it, for the commands and for the queries alike. */
@NullMarked
package io.lectern.handin.assignment;

import org.jspecify.annotations.NullMarked;
