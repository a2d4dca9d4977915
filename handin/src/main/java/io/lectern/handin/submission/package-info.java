/** What students hand in: a submission as its events make it, for the commands and for the queries alike. */
@NullMarked
package io.lectern.handin.submission;

import org.jspecify.annotations.NullMarked;
