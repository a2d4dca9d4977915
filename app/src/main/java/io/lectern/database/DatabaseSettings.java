package io.lectern.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be asked of the database; the settings {@code lectern.database.*}.
 *
 * @param mayLoseAcknowledgedCommits whether one is taken that does not keep what it has acknowledged
 */
@ConfigurationProperties("lectern.database")
record DatabaseSettings(@DefaultValue("false") boolean mayLoseAcknowledgedCommits) {}
