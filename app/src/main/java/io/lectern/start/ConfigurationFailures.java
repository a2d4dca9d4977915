package io.lectern.start;

import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataNotFoundException;
import org.springframework.boot.json.JsonParseException;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Finds what is wrong with a file of settings, or with one that a setting names. */
final class ConfigurationFailures {
    private ConfigurationFailures() {}

    static @Nullable String about(Throwable cause) {
        if (cause instanceof FileNotFoundException || cause instanceof NoSuchFileException)
            return "A file that a setting names cannot be read: " + cause.getMessage();
        if (cause instanceof ConfigDataNotFoundException missing)
            return "There is no file of settings there: " + missing.getReferenceDescription();
        if (cause instanceof NoSuchSslBundleException missing)
            return "There is no SSL bundle " + missing.getBundleName() + ": say it in spring.ssl.bundle";
        if (cause instanceof MarkedYAMLException wrong) return "A file of settings is no YAML" + place(wrong);
        return cause instanceof JsonParseException ? "The setting spring.application.json is no JSON" : null;
    }

    private static String place(MarkedYAMLException wrong) {
        var mark = wrong.getProblemMark();
        return mark == null ? "" : ": see its line " + (mark.getLine() + 1);
    }
}
