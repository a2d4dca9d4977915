/** Describes Java types as JSON Schemas, and shows examples of what they describe. */
@NullMarked
package io.lectern.docs.schema;

import org.jspecify.annotations.NullMarked;
