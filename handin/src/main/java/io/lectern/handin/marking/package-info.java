/** All work for an assignment in one download, to read and mark it elsewhere. */
@NullMarked
package io.lectern.handin.marking;

import org.jspecify.annotations.NullMarked;
