package io.lectern.store.transfer.mapping;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.start.StartException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Reads a mapping, and says in a sentence why it is none. */
final class MappingFile {
    private static final ObjectReader READER =
            JSON.readerFor(Mapping.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private MappingFile() {}

    /** @throws StartException if it is not what docs/import.md says */
    static Mapping read(Path file) throws IOException {
        try {
            Mapping read = READER.readValue(JSON.<JsonNode>valueToTree(yaml(file)));
            if (read == null) throw new YAMLException("it is empty");
            return read;
        } catch (YAMLException | JacksonException | CharacterCodingException wrong) {
            throw new StartException("The mapping " + file + " cannot be used: " + reason(wrong), wrong);
        }
    }

    /** Without aliases of anything but texts: what is in itself has no end, and few lines can stand for too many. */
    private static Object yaml(Path file) throws IOException {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        return new Yaml(new SafeConstructor(options)).load(Files.readString(file));
    }

    private static String reason(Exception wrong) {
        if (wrong instanceof CharacterCodingException) return "it is not UTF-8";
        if (wrong instanceof MarkedYAMLException marked && marked.getProblemMark() != null)
            return marked.getProblem() + " in line " + (marked.getProblemMark().getLine() + 1);
        if (wrong instanceof UnrecognizedPropertyException unknown)
            return "it says " + unknown.getPropertyName() + ", which no mapping has there";
        if (wrong instanceof ValueInstantiationException refused
                && refused.getCause() instanceof IllegalArgumentException sentence) return firstLine(sentence);
        if (wrong instanceof JacksonException broken && !broken.getPath().isEmpty())
            return "what it says at " + path(broken) + " cannot stand there";
        return wrong instanceof JacksonException ? "it must be members and their values" : firstLine(wrong);
    }

    private static String path(JacksonException broken) {
        var path = new StringBuilder();
        for (var step : broken.getPath())
            if (step.getPropertyName() == null)
                path.append('[').append(step.getIndex() + 1).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
        return path.toString();
    }

    private static String firstLine(Throwable wrong) {
        return String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
    }
}
