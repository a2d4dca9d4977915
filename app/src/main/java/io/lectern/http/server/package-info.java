/** What Tomcat does by itself, before and after anything of Lectern. */
@NullMarked
package io.lectern.http.server;

import org.jspecify.annotations.NullMarked;
