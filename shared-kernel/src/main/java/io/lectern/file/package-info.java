/** Files that people upload to refer to them in rich text; whoever may see the text may see the file. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package io.lectern.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
