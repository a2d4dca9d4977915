package io.lectern.kernel.privacy;

import static io.lectern.kernel.event.Channel.Kind.EDUCATORS;
import static io.lectern.kernel.event.Channel.Kind.STUDENTS;
import static io.lectern.kernel.event.Channel.Kind.USER;
import static io.lectern.kernel.text.Json.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.Published;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.stream.Categories;
import io.lectern.kernel.stream.Category;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DisclosuresTest {
    private static final String FACT = "{\"lamp\":\"l1\",\"price\":3,\"by\":\"ben\",\"secret\":\"s\"}";
    private static final String IDS = "{\"ids\":{\"shop\":\"s1\"}}";
    private static final String NOT_ANONYMOUS = "{\"anonymous\":false}";

    @Published(
            to = {EDUCATORS, USER},
            ids = "lamp")
    @WireName("lamp:Sold")
    @Revision("1")
    record Sold(
            String lamp,
            @Withheld(when = Withheld.When.BY_RULE) int price,

            @Withheld(from = USER, when = Withheld.When.ANONYMOUS)
            String by,

            @Withheld(from = USER) String secret) {}

    @Published(
            to = {EDUCATORS, STUDENTS},
            ids = "lamp")
    @WireName("lamp:Lit")
    @Revision("1")
    record Lit(String lamp) {}

    private record Rule(Set<String> types, Set<Channel.Kind> from, Set<String> outdated) implements WithholdingRule {

        @Override
        public boolean withholds(JsonNode fact, Channel.Kind reader) {
            if (!fact.has("secret")) throw new IllegalStateException("Rules are asked about the fact as it is stored");
            return from.contains(reader);
        }

        @Override
        public Set<String> outdated(List<PastEvent> facts, Channel.Kind reader) {
            return facts.stream().map(PastEvent::id).filter(outdated::contains).collect(Collectors.toSet());
        }
    }

    @Test
    void eachReaderSeesWhatIsNotWithheld() {
        var disclosures = disclosures(rule(Set.of()));

        assertThat(seen(disclosures, "lamp:Sold", NOT_ANONYMOUS, EDUCATORS))
                .containsExactlyInAnyOrder("lamp", "price", "by", "secret");
        assertThat(seen(disclosures, "lamp:Sold", NOT_ANONYMOUS, USER))
                .containsExactlyInAnyOrder("lamp", "price", "by");
        assertThat(seen(disclosures, "lamp:Sold", "{}", USER)).containsExactlyInAnyOrder("lamp", "price");
    }

    @Test
    void aRuleWithholdsWhatIsMarkedForIt() {
        var disclosures = disclosures(rule(Set.of(USER)));

        assertThat(seen(disclosures, "lamp:Sold", NOT_ANONYMOUS, USER)).containsExactlyInAnyOrder("lamp", "by");
        assertThat(seen(disclosures, "lamp:Sold", "{}", EDUCATORS))
                .containsExactlyInAnyOrder("lamp", "price", "by", "secret");
    }

    @Test
    void nobodyIsShownWhatIsDeclaredForOthersOrForNobody() {
        var disclosures = disclosures(rule(Set.of()));

        assertThat(seen(disclosures, "lamp:Sold", NOT_ANONYMOUS, STUDENTS)).isEmpty();
        assertThat(seen(disclosures, "lamp:Undeclared", NOT_ANONYMOUS, EDUCATORS))
                .isEmpty();
    }

    @Test
    void whereTheRuleFailsTheIdsAreShownAlone() {
        var disclosures = disclosures(rule(Set.of()));
        var odd = event("1", "lamp:Sold", "{\"lamp\":\"l1\"}");

        assertThat(disclosures
                        .told(odd, JSON.readTree(IDS), EDUCATORS, Set.of())
                        .propertyNames())
                .containsExactly("shop");
    }

    @Test
    void ofThePastWhatIsMarkedForTheRuleIsOutdatedAndNothingElse() {
        var disclosures = disclosures(new Rule(Set.of("lamp:Sold"), Set.of(), Set.of("1", "3")));
        var past = Stream.of("1", "2").map(id -> event(id, "lamp:Sold", FACT)).collect(Collectors.toList());
        past.add(event("3", "lamp:Lit", FACT));

        assertThat(disclosures.outdated(past, EDUCATORS)).isEqualTo(Map.of("1", Set.of("price")));
        assertThat(disclosures.outdated(past, USER)).isEqualTo(Map.of("1", Set.of("price")));
    }

    @Test
    void whatIsOutdatedIsLeftOutAndSaidToBe() {
        var disclosures = disclosures(rule(Set.of()));
        var event = event("1", "lamp:Sold", FACT);

        var told = disclosures.told(event, JSON.readTree(IDS), EDUCATORS, Set.of("price"));

        assertThat(told.propertyNames()).containsExactly("lamp", "by", "secret", "withheld", "shop");
        assertThat(disclosures
                        .told(event, JSON.readTree(IDS), EDUCATORS, Set.of("other"))
                        .has("withheld"))
                .isFalse();
    }

    @Test
    void aRuleThatIsMissingOrTooManyEndsTheStart() {
        assertThatThrownBy(DisclosuresTest::disclosures)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No rule says what is withheld of lamp:Sold");
        assertThatThrownBy(() -> disclosures(rule(Set.of()), rule(Set.of(USER))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Two rules say what is withheld of lamp:Sold");
        assertThatThrownBy(() -> disclosures(new Rule(Set.of("lamp:Lit"), Set.of(), Set.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Nothing of lamp:Lit is withheld by a rule");
        assertThatThrownBy(() -> disclosures(new Rule(Set.of("lamp:Undeclared"), Set.of(), Set.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Nothing of lamp:Undeclared is withheld by a rule");
    }

    @Test
    void whatAServiceToldIsShownToWhomItIsFor() {
        var told = event("1", "quiz:Finished", "{\"type\":\"quiz:Finished\",\"data\":{\"score\":1},\"withheld\":true}");
        var unknown = event("2", "lamp:Sung", "{\"type\":\"other\",\"data\":{\"score\":1}}");
        var disclosures = disclosures(rule(Set.of()));

        assertThat(disclosures.told(told, JSON.readTree(IDS), USER, Set.of()))
                .hasToString("{\"score\":1,\"withheld\":true,\"shop\":\"s1\"}");
        assertThat(disclosures.told(unknown, JSON.readTree(IDS), USER, Set.of()))
                .hasToString("{\"shop\":\"s1\"}");
    }

    private static Rule rule(Set<Channel.Kind> from) {
        return new Rule(Set.of("lamp:Sold"), from, Set.of());
    }

    private static Disclosures disclosures(Rule... rules) {
        var lamps = Category.of("lamp-", Sold.class, Lit.class).build();
        return new Disclosures(new Categories(List.of(lamps)).disclosures(), List.<WithholdingRule>of(rules));
    }

    private static Set<String> seen(Disclosures disclosures, String type, String metadata, Channel.Kind reader) {
        var shown = disclosures.disclosed(event("1", type, FACT), JSON.readTree(metadata), reader);
        return Set.copyOf(shown.propertyNames());
    }

    private static StoredEvent event(String id, String type, String fact) {
        var payload = fact.getBytes(StandardCharsets.UTF_8);
        return new StoredEvent(1, id, type, "lamp-1", 0, Instant.EPOCH, payload, new byte[0]);
    }
}
