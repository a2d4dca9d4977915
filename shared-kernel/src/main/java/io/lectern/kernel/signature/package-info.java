/** Signatures that anybody can check without Lectern. */
@NullMarked
package io.lectern.kernel.signature;

import org.jspecify.annotations.NullMarked;
