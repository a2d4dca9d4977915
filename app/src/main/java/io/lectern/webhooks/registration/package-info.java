/** Which webhooks services have registered, and what they sign with. */
@NullMarked
package io.lectern.webhooks.registration;

import org.jspecify.annotations.NullMarked;
