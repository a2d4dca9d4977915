package io.lectern.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.privacy.Disclosure;
import io.lectern.kernel.stream.Categories;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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

    @Autowired
    private Categories categories;

    @Test
    void readersSeeWhatIsWrittenDown() throws Exception {
        var written = new ClassPathResource("shown-facts.txt")
                .getContentAsString(UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n", "", "\n"))
                .replaceAll("\n {12}", " ");
        var records = new TreeMap<String, Class<?>>();
        categories.eventTypes().forEach(category -> records.putAll(category.types()));

        var shown = new StringBuilder();
        records.forEach((type, record) -> {
            shown.append(type).append("\n");
            for (var reader : Channel.Kind.values())
                shown.append("  %-9s ".formatted(reader.name().toLowerCase(Locale.ROOT)))
                        .append(members(record, Disclosure.of(record), reader))
                        .append("\n");
        });

        assertThat(shown).hasToString(written);
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
