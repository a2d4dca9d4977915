package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.live.SentMessages;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The document of the event model names every message and every handler, each with those that belong to it. */
class EventModelTest {
    private static final Document DOCUMENT = Document.read("docs/event-model.md");
    /** The same code notifies of every message, but the first of a conversation answers none. */
    private static final Set<String> NEVER =
            Set.of("StartConversation MessageReplied", "StartDirectConversation MessageReplied");

    static Stream<String> contexts() {
        return Contexts.in(OwnClasses.ALL);
    }

    static Stream<String> sections() {
        return Stream.concat(contexts(), Stream.of("audit", "file", "erasure", "feed", "push", "webhooks"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everyMessageStandsBesideWhatHandlesIt(String context) {
        var model = new EventModel(OwnClasses.ALL, context);
        var section = DOCUMENT.section(context);

        assertThat(section.pairs("command", "handled by")).isEqualTo(model.commands());
        assertThat(section.pairs("query", "answered by")).isEqualTo(model.queries());
        assertThat(section.pairs("event", "handled by")).isEqualTo(model.eventHandlers());
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void everyCommandStandsBesideItsEvents(String context) {
        var model = new EventModel(OwnClasses.ALL, context);
        var section = DOCUMENT.section(context);
        var possible = new HashSet<>(model.outcomes());
        possible.removeAll(NEVER);

        assertThat(section.pairs("command", "events")).isEqualTo(possible);
        assertThat(section.names("events")).isEqualTo(model.events());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everyPolicyStandsBesideWhatItSends(String context) {
        var model = new EventModel(OwnClasses.ALL, context);
        var section = DOCUMENT.section(context);

        assertThat(section.names("policy")).isEqualTo(model.policies());
        assertThat(section.names("sent by")).isEqualTo(model.senders());
        if (!context.equals("erasure"))
            assertThat(section.pairs("sent by", "sends")).isEqualTo(model.sentCommands());
    }

    @Test
    void whatErasesAPersonIsNamed() {
        var erasing = contexts()
                .flatMap(context -> new EventModel(OwnClasses.ALL, context).erasingCommands().stream())
                .collect(Collectors.toSet());

        assertThat(DOCUMENT.section("erasure").names("sends")).isNotEmpty().isEqualTo(erasing);
    }

    @Test
    void noMessageIsLeftOut() {
        var named = new HashSet<>(DOCUMENT.names("command"));
        named.addAll(DOCUMENT.names("query"));

        assertThat(SentMessages.handledIn(OwnClasses.ALL))
                .extracting(Class::getSimpleName)
                .isSubsetOf(named);
    }

    @Test
    void everyViewIsATable() {
        assertThat(DOCUMENT.names("view")).isNotEmpty().allSatisfy(view -> {
            var name = view.split("\\.");
            var scripts = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:db/migration/" + name[0] + "/*.sql");
            assertThat(scripts)
                    .as(view)
                    .anySatisfy(script -> assertThat(script.getContentAsString(StandardCharsets.UTF_8))
                            .contains("create table " + name[1] + " ("));
        });
    }
}
