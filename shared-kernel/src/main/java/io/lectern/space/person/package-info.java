/** What people are called, apart from all events, and how they are found by it. */
@NullMarked
package io.lectern.space.person;

import org.jspecify.annotations.NullMarked;
