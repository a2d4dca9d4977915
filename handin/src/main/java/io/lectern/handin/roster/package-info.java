/** Who is a student of which space, kept beside the work so that one statement can list both. */
@NullMarked
package io.lectern.handin.roster;

import org.jspecify.annotations.NullMarked;
