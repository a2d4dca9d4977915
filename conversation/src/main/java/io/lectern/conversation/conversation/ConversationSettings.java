package io.lectern.conversation.conversation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a school may want otherwise about conversations; the settings {@code lectern.conversation.*}.
 *
 * @param directAmongStudents whether students may talk directly among themselves
 */
@ConfigurationProperties("lectern.conversation")
record ConversationSettings(@DefaultValue("true") boolean directAmongStudents) {}
