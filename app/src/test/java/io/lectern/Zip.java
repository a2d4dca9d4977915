package io.lectern;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of a zip, by their paths. */
public record Zip(byte[] bytes, Map<String, byte[]> files) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Reads one to its end. */
    public static Zip read(InputStream from) {
        try (from) {
            return of(from.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Zip of(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.US_ASCII)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (files.put(entry.getName(), zip.readAllBytes()) != null)
                    throw new IOException(entry.getName() + " is there twice");
        }
        return new Zip(bytes, files);
    }

    public Set<String> paths() {
        return files.keySet();
    }

    public String text(String path) {
        if (!files.containsKey(path)) throw new IllegalArgumentException(path + " is not among " + paths());
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    public JsonNode json(String path) {
        return JSON.readTree(text(path));
    }

    /** The paths with such an end. */
    public Set<String> pathsTo(String end) {
        return paths().stream().filter(path -> path.endsWith(end)).collect(Collectors.toSet());
    }
}
