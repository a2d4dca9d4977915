/** What may be done with the reports of a message. */
@NullMarked
package io.lectern.conversation.report.command;

import org.jspecify.annotations.NullMarked;
