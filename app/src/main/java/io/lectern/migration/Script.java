package io.lectern.migration;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.resolver.ChecksumCalculator;
import org.springframework.core.io.Resource;

/** A migration on the class path, as Flyway reads it. */
class Script extends LoadableResource {
    private static final Pattern VERSIONED = Pattern.compile("V([0-9.]+)__(.+)\\.sql");

    private final Resource resource;

    Script(Resource resource) {
        this.resource = resource;
    }

    @Override
    public Reader read() {
        return new StringReader(text());
    }

    String text() {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(getFilename() + " cannot be read", unreadable);
        }
    }

    /** As Flyway writes it down. */
    int checksum() {
        return ChecksumCalculator.calculate(this);
    }

    MigrationVersion version() {
        return MigrationVersion.fromVersion(name().group(1));
    }

    /** As Flyway writes it down. */
    String description() {
        return name().group(2).replace('_', ' ');
    }

    private Matcher name() {
        var name = VERSIONED.matcher(getFilename());
        if (!name.matches()) throw new IllegalStateException(getFilename() + " is no versioned migration");
        return name;
    }

    @Override
    public String getAbsolutePath() {
        return getFilename();
    }

    @Override
    public String getAbsolutePathOnDisk() {
        return getFilename();
    }

    @Override
    public String getFilename() {
        return Objects.requireNonNull(resource.getFilename());
    }

    @Override
    public String getRelativePath() {
        return getFilename();
    }
}
