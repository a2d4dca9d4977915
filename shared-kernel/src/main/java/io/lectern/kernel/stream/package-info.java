/** What is made of the events of one stream: its view at a version, and its history. */
@NullMarked
package io.lectern.kernel.stream;

import org.jspecify.annotations.NullMarked;
