package io.lectern.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.privacy.Disclosure;
import io.lectern.kernel.stream.Categories;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who sees which members of each event is written down: a member that is added is shown to nobody by accident. */
class ShownFactsTest extends RunningLectern {
    private static final JsonNode ABSENT = JsonMapper.shared().createObjectNode();
    private static final JsonNode SAID = JsonMapper.shared().createObjectNode().put("anonymous", false);

    private static final String FILE = "app/src/test/resources/shown-facts.txt";
    private static final String WHAT_TO_DO =
            FILE + " does not say this: if it is meant, put it there, in the place of what it says of that event";
    private static final String NOT_THERE = FILE + " says this of an event that is not there any more";

    @Autowired
    private Categories categories;

    @Test
    void readersSeeWhatIsWrittenDown() throws Exception {
        var text = new ClassPathResource("shown-facts.txt")
                .getContentAsString(UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n", "", "\n"))
                .replaceAll("\n {12}", " ");
        var written = List.of(text.split("(?m)^(?=\\w)"));
        var records = new TreeMap<String, Class<?>>();
        categories.eventTypes().forEach(category -> records.putAll(category.types()));

        var events = new ArrayList<String>();
        records.forEach((type, record) -> {
            var shown = new StringBuilder(type).append("\n");
            for (var reader : Channel.Kind.values())
                shown.append("  %-9s ".formatted(reader.name().toLowerCase(Locale.ROOT)))
                        .append(members(record, Disclosure.of(record), reader))
                        .append("\n");
            events.add(shown.toString());
        });

        assertThat(without(events, written)).as(WHAT_TO_DO).isEmpty();
        assertThat(without(written, events)).as(NOT_THERE).isEmpty();
        assertThat(events).as(FILE + " is sorted").isEqualTo(written);
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(event -> !others.contains(event)).toList();
    }

    private static String members(Class<?> record, Disclosure disclosure, Channel.Kind reader) {
        if (!disclosure.isShownTo(reader)) return "-";
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(member -> !disclosure.withheld(reader, SAID, ABSENT).contains(member))
                .map(member -> member
                        + (disclosure.withheld(reader, ABSENT, ABSENT).contains(member) ? "?" : "")
                        + (disclosure.withheldByRule(reader).contains(member) ? "~" : ""))
                .collect(Collectors.joining(" "));
    }
}
