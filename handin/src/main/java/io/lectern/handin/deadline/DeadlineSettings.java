package io.lectern.handin.deadline;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a school may want otherwise about deadlines; the settings {@code lectern.handin.*}.
 *
 * @param dueSoon how long before the due time students are reminded
 */
@ConfigurationProperties("lectern.handin")
record DeadlineSettings(@DefaultValue("24h") Duration dueSoon) {}
