package io.lectern.kernel.message;

import io.lectern.kernel.access.Viewer;
import java.time.Duration;
import java.util.List;

/** What is wrong with what somebody asked for, said so that a person may read it; HTTP tells it by RFC 9457. */
public abstract sealed class Problem extends RuntimeException {

    private Problem(String sentence) {
        super(sentence, null, false, false);
    }

    /** What is asked for does not exist, or not for the one who asks. */
    public static final class NotFound extends Problem {
        /** Says the same of the unknown and of the foreign. */
        public NotFound() {
            super("There is nothing here that you can see");
        }
    }

    /** What is asked for can be seen but not be done by the one who asks. */
    public static final class Forbidden extends Problem {
        /** Says why. */
        public Forbidden(String sentence) {
            super(sentence);
        }
    }

    /** The present state does not permit it. */
    public static final class RuleBroken extends Problem {
        /** Says which rule, subject first. */
        public RuleBroken(String sentence) {
            super(sentence);
        }
    }

    /** The request by itself is wrong. */
    public static final class Invalid extends Problem {
        private final List<FieldError> errors;
        private final List<?> items;

        /** One member is wrong. */
        public Invalid(String field, String message) {
            this(List.of(new FieldError(field, message)));
        }

        /** Several members are wrong. */
        public Invalid(List<FieldError> errors) {
            this(errors, List.of());
        }

        /** Several parts of what is told part by part are wrong. */
        public Invalid(List<FieldError> errors, List<?> items) {
            super("The request is not valid");
            this.errors = List.copyOf(errors);
            this.items = List.copyOf(items);
        }

        /** Each wrong member. */
        public List<FieldError> errors() {
            return errors;
        }

        /** What is to be said of every part, the right ones too; nothing if it has no parts. */
        public List<?> items() {
            return items;
        }
    }

    /** What is wrong with one member of a request. */
    public record FieldError(String field, String message) {}

    /** A change of an existing thing did not say which version it is for. */
    public static final class VersionRequired extends Problem {
        /** Asks for it. */
        public VersionRequired() {
            super("If-Match with the ETag of the version that you read is required");
        }
    }

    /** A change was meant for a version that is not the present one. */
    public static final class StaleVersion extends Problem {
        /** The present version of what does not exist yet. */
        public static final long NONE = -1;

        private final String stream;
        private final long expected;
        private final long current;
        private final Viewer viewer;

        /** Says which stream is at which version, and to whom. */
        public StaleVersion(String stream, long expected, long current, Viewer viewer) {
            super("It has changed since you read it");
            this.stream = stream;
            this.expected = expected;
            this.current = current;
            this.viewer = viewer;
        }

        /** The stream that moved on. */
        public String stream() {
            return stream;
        }

        /** The version that the change was meant for. */
        public long expected() {
            return expected;
        }

        /** The present version. */
        public long current() {
            return current;
        }

        /** Who wanted to change it. */
        public Viewer viewer() {
            return viewer;
        }
    }

    /** What came after a position cannot be told, or not any more. */
    public static final class Reset extends Problem {
        private final String reason;
        private final String position;

        /** Says why in a word, and from which position on all can be told again. */
        public Reset(String reason, String position) {
            super("What came after this position cannot be told; fetch everything anew");
            this.reason = reason;
            this.position = position;
        }

        /** Why, in a word. */
        public String reason() {
            return reason;
        }

        /** The position to go on from after everything was fetched anew. */
        public String position() {
            return position;
        }
    }

    /** What marks a repetition, a key for retries or the id of a pushed event, was used for something else before. */
    public static final class KeyReused extends Problem {
        /** Says so of the key of a request. */
        public KeyReused() {
            this("The Idempotency-Key was used for another request before");
        }

        /** Says of what it is. */
        public KeyReused(String sentence) {
            super(sentence);
        }
    }

    /** Somebody has asked too often, or for too much at once. */
    public static final class RateLimited extends Problem {
        private final Duration pause;

        /** Says of what it was too much, and until when to wait. */
        public RateLimited(String sentence, Duration pause) {
            super(sentence);
            this.pause = pause;
        }

        /** How long it is until it can be tried again. */
        public Duration pause() {
            return pause;
        }
    }

    /** The same request is still being worked on. */
    public static final class StillRunning extends Problem {
        /** Asks for patience. */
        public StillRunning() {
            super("The same request is still being worked on");
        }
    }
}
