/** The names of people, spaces and files, on which everything else can be built. */
@NullMarked
package io.lectern.kernel.id;

import org.jspecify.annotations.NullMarked;
