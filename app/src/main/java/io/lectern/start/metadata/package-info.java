/** Which settings there are: Lectern's own, as its classes declare them, and others, as libraries describe them. */
@NullMarked
@NamedInterface("metadata")
package io.lectern.start.metadata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
