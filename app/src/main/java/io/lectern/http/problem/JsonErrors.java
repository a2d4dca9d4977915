package io.lectern.http.problem;

import io.lectern.kernel.message.Problem.Invalid;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says of a body that could not be read which member is wrong and why, in words that name no class. */
@Component
class JsonErrors {
    private static final Pattern MISSING =
            Pattern.compile("Missing required creator property '([^']+)'.*", Pattern.DOTALL);
    private static final Pattern TWICE =
            Pattern.compile("Duplicate (?:Object )?[Pp]roperty (?:name )?[\"']([^\"']+)[\"'].*", Pattern.DOTALL);
    private static final String BODY = "body";

    Invalid explain(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Invalid invalid) return invalid;
            if (cause instanceof JacksonException wrong) return explain(wrong);
        }
        return new Invalid(BODY, "is missing");
    }

    private static Invalid explain(JacksonException wrong) {
        if (wrong.getCause() instanceof Invalid invalid) return invalid;
        var words = String.valueOf(wrong.getOriginalMessage());
        var twice = TWICE.matcher(words);
        if (twice.matches()) return new Invalid(twice.group(1), "is there twice");
        if (wrong instanceof StreamReadException && !(wrong instanceof InputCoercionException))
            return new Invalid(BODY, "is not well-formed JSON");
        if (wrong instanceof UnrecognizedPropertyException) return new Invalid(path(wrong), "is not known");
        if (wrong instanceof InvalidNullException) return new Invalid(path(wrong), "must not be null");
        var missing = MISSING.matcher(words);
        if (missing.matches()) return new Invalid(under(path(wrong), missing.group(1)), "is required");
        return new Invalid(path(wrong), reason(wrong, words));
    }

    private static String reason(JacksonException wrong, String words) {
        var own = wrong.getCause() instanceof IllegalArgumentException refusal ? refusal.getMessage() : words;
        return own != null && isOurs(own) ? own : "is not of the right type";
    }

    private static boolean isOurs(String words) {
        return words.matches("(must|url|level|is) [^`\\n]*");
    }

    private static String under(String path, String name) {
        if (path.equals(BODY)) return name;
        return path.equals(name) || path.endsWith("." + name) ? path : path + "." + name;
    }

    private static String path(JacksonException wrong) {
        var path = wrong.getPath().stream().map(JsonErrors::step).collect(Collectors.joining());
        return path.isEmpty() ? BODY : path.replaceFirst("^\\.", "");
    }

    private static String step(Reference reference) {
        return reference.getPropertyName() == null
                ? "[" + reference.getIndex() + "]"
                : "." + reference.getPropertyName();
    }
}
