/** What people are called, apart from all events. */
@NullMarked
package io.lectern.space.person;

import org.jspecify.annotations.NullMarked;
