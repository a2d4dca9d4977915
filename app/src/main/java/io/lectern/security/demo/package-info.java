/** The demo sign-in, where anybody may be whoever they like. */
@NullMarked
package io.lectern.security.demo;

import org.jspecify.annotations.NullMarked;
