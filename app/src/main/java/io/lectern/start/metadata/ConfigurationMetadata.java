package io.lectern.start.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The settings that Spring and other libraries describe for editors, read to tell a slip from a setting. Reading it
 * takes a while, so only who has a name that is not known otherwise needs it.
 */
public final class ConfigurationMetadata {
    private static final String FILE = "META-INF/spring-configuration-metadata.json";
    private static final Pattern HOLDS_MORE =
            Pattern.compile("java\\.util\\.(Map|Properties|List|Set|Collection)\\b.*|.*\\[]");
    private static final Pattern END = Pattern.compile("[.\\[][^.\\[]*$");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Set<String> holdingMore = new HashSet<>();

    private ConfigurationMetadata() {}

    /**
     * Reads what each library on the class path describes; in the one jar their descriptions follow each other.
     *
     * @param others settings that no library describes
     */
    public static ConfigurationMetadata read(Set<String> others) {
        var metadata = new ConfigurationMetadata();
        for (var name : others) metadata.names.put(uniform(name), name);
        try {
            var loader = ConfigurationMetadata.class.getClassLoader();
            for (var file : Collections.list(loader.getResources(FILE))) metadata.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return metadata;
    }

    private void read(URL file) throws IOException {
        try (var in = file.openStream();
                var descriptions = JsonMapper.shared().readerFor(JsonNode.class).<JsonNode>readValues(in)) {
            while (descriptions.hasNext())
                descriptions.next().path("properties").forEach(this::add);
        }
    }

    private void add(JsonNode property) {
        if (property.at("/deprecation/level").asString("").equals("error")) return;
        var name = property.path("name").asString();
        var type = property.path("type").asString("");
        names.put(uniform(name), name);
        types.put(name, type);
        if (HOLDS_MORE.matcher(type).matches()) holdingMore.add(uniform(name));
    }

    /** Whether there is such a setting, or one of a map or a list with a member of this name. */
    public boolean has(String name) {
        var there = uniform(name);
        if (names.containsKey(there)) return true;
        for (var end = END.matcher(there); end.find(); end = END.matcher(there)) {
            there = there.substring(0, end.start());
            if (holdingMore.contains(there)) return true;
        }
        return false;
    }

    /** A sentence about the first of settings whose value is not of the kind that is described. */
    public Optional<String> refusal(Environment environment, Set<String> said) {
        var letters = said.stream().map(ConfigurationMetadata::letters).collect(Collectors.toSet());
        return types.keySet().stream()
                .filter(name -> letters.contains(letters(name)))
                .sorted()
                .flatMap(name -> type(name).flatMap(type -> KindOfValue.refusal(environment, name, type)).stream())
                .findFirst();
    }

    private Optional<Class<?>> type(String name) {
        var loader = ConfigurationMetadata.class.getClassLoader();
        var type = types.getOrDefault(name, "");
        return ClassUtils.isPresent(type, loader)
                ? Optional.of(ClassUtils.resolveClassName(type, loader))
                : Optional.empty();
    }

    /** The name that is told from this one by the fewest letters. */
    public String nearest(String name) {
        var said = uniform(name);
        return names.keySet().stream()
                .min(Comparator.<String>comparingInt(each -> EditDistance.between(said, each))
                        .thenComparing(Comparator.naturalOrder()))
                .map(names::get)
                .orElseThrow();
    }

    /** What is left of a name as a variable of the environment, where a dot or a hyphen can be an underscore. */
    private static String letters(String name) {
        return uniform(name).replace(".", "");
    }

    /** Spring takes names with and without hyphens and capitals for the same. */
    private static String uniform(String name) {
        return name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }
}
