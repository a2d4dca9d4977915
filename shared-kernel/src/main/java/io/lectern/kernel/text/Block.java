package io.lectern.kernel.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.lectern.kernel.id.FileId;
import io.lectern.kernel.json.JsonForm;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A piece of rich text; text is kept as it was sent and never is HTML. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Items.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Code.class, name = "code"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.Link.class, name = "link"),
    @JsonSubTypes.Type(value = Block.File.class, name = "file")
})
public sealed interface Block {

    /** The text that a reader sees of it. */
    String text();

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /** A heading of level 1 to 3. */
    record Heading(
            @JsonForm(minimum = "1", maximum = "3", example = "1")
            int level,

            String text) implements Block {
        /** Refuses other levels. */
        public Heading {
            if (level < 1 || level > 3) throw new IllegalArgumentException("level must be 1, 2 or 3");
        }
    }

    /** A list, numbered or not. */
    record Items(boolean ordered, List<String> items) implements Block {
        @Override
        public String text() {
            return String.join("\n", items);
        }
    }

    /** Program text in a language that may be named. */
    record Code(
            String text,

            @Nullable @JsonProperty(required = false) @JsonInclude(JsonInclude.Include.NON_NULL)
            String language)
            implements Block {}

    /** Somebody else's words. */
    record Quote(String text) implements Block {}

    /** An uploaded file under the name that readers see. */
    record File(FileId file, String name) implements Block {
        @Override
        public String text() {
            return name;
        }
    }

    /** A way to somewhere else: {@code http}, {@code https} or {@code mailto}. */
    record Link(
            @JsonForm(
                    pattern = "^(?:[hH][tT][tT][pP][sS]?|[mM][aA][iI][lL][tT][oO]):",
                    example = "https://example.org/")
            String url,

            String text)
            implements Block {
        private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

        /** Refuses other schemes, above all those that run code. */
        public Link {
            if (!SCHEMES.contains(scheme(url)))
                throw new IllegalArgumentException("url must begin with http, https or mailto");
        }

        private static String scheme(String url) {
            try {
                var scheme = new URI(url).getScheme();
                return scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
            } catch (URISyntaxException e) {
                throw new IllegalArgumentException("url is not a URL", e);
            }
        }
    }
}
