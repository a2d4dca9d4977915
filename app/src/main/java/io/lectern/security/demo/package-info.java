/** The demo sign-in, where anybody may be whoever they like. */
@NullMarked
@NamedInterface("demo")
package io.lectern.security.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
