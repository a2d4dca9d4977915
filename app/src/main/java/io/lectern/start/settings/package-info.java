/** Looks at all settings before anything is made by them, and says in one sentence what is wrong with one. */
@NullMarked
package io.lectern.start.settings;

import org.jspecify.annotations.NullMarked;
