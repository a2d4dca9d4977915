package io.lectern.start;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the whole; {@code lectern.*}.
 *
 * @param data the folder of the embedded database and the demo's key
 * @param allowedOrigins from where web apps elsewhere may come
 */
@ConfigurationProperties("lectern")
public record Settings(
        @DefaultValue("./data") Path data, @DefaultValue List<String> allowedOrigins) {}
