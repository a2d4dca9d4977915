package io.lectern.migration;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.resolver.ChecksumCalculator;
import org.springframework.core.io.Resource;

/** A migration on the class path, as Flyway reads it. */
class Script extends LoadableResource {
    private final Resource resource;

    Script(Resource resource) {
        this.resource = resource;
    }

    @Override
    public Reader read() {
        try {
            return new StringReader(resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(getFilename() + " cannot be read", unreadable);
        }
    }

    /** As Flyway writes it down. */
    int checksum() {
        return ChecksumCalculator.calculate(this);
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
