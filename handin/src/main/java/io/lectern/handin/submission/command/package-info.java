/** What may be done with submissions. */
@NullMarked
package io.lectern.handin.submission.command;

import org.jspecify.annotations.NullMarked;
