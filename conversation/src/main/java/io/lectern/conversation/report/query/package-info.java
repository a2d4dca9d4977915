/** What educators may ask of reports. */
@NullMarked
package io.lectern.conversation.report.query;

import org.jspecify.annotations.NullMarked;
