package io.lectern.kernel.privacy;

import static io.lectern.kernel.event.Channel.Kind.EDUCATORS;
import static io.lectern.kernel.event.Channel.Kind.SERVICE;
import static io.lectern.kernel.event.Channel.Kind.STUDENTS;
import static io.lectern.kernel.event.Channel.Kind.USER;
import static io.lectern.kernel.privacy.Withheld.When.ANONYMOUS;
import static io.lectern.kernel.privacy.Withheld.When.BY_RULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.Published;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class DisclosureTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Published(
            to = {EDUCATORS, STUDENTS, USER},
            ids = "space")
    interface LampEvent {}

    record Lit(String room) implements LampEvent {}

    record Sold(
            String to,
            @Withheld(from = STUDENTS) int price,
            @Withheld String key,

            @JsonProperty("why") @Withheld(from = {STUDENTS, USER})
            String reason)
            implements LampEvent {}

    record Praised(
            @Withheld(from = STUDENTS, when = ANONYMOUS) String by,
            @Withheld(from = STUDENTS) String remark,
            @Withheld(when = BY_RULE) String words)
            implements LampEvent {}

    @Withheld(from = STUDENTS)
    record Hidden(String note) implements LampEvent {}

    @Withheld(from = USER)
    interface SecretEvent extends LampEvent {}

    @Withheld(from = STUDENTS)
    record Stolen(String room) implements SecretEvent {}

    @Published(to = EDUCATORS, ids = "space")
    record Counted(int number) implements LampEvent {}

    @Withheld(from = STUDENTS)
    record Undeclared(String room) {}

    @ParameterizedTest
    @EnumSource(names = {"EDUCATORS", "STUDENTS", "USER"})
    void whatIsNotWithheldIsShownToThoseWhomItIsPublishedTo(Channel.Kind reader) {
        assertThat(Disclosure.of(Lit.class).isShownTo(reader)).isTrue();
        assertThat(withheld(Lit.class, reader, "{}", "{}")).isEmpty();
    }

    @Test
    void whomItIsNotPublishedToSeesNothing() {
        assertThat(Disclosure.of(Lit.class).isShownTo(SERVICE)).isFalse();
    }

    @Test
    void aMemberIsWithheldByItsNameInJson() {
        assertThat(withheld(Sold.class, EDUCATORS, "{}", "{}")).containsExactly("key");
        assertThat(withheld(Sold.class, STUDENTS, "{}", "{}")).containsExactlyInAnyOrder("price", "key", "why");
        assertThat(withheld(Sold.class, USER, "{}", "{}")).containsExactlyInAnyOrder("key", "why");
    }

    @Test
    void aFactAndAFamilyCanBeWithheldAsAWhole() {
        assertThat(shownTo(Hidden.class)).containsExactlyInAnyOrder(EDUCATORS, USER);
        assertThat(shownTo(Stolen.class)).containsExactly(EDUCATORS);
        assertThatThrownBy(() -> withheld(Hidden.class, STUDENTS, "{}", "{}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Disclosure.of(Hidden.class).withheldByRule(STUDENTS)).isEmpty();
    }

    @Test
    void nobodyIsShownWhatIsNotPublishedToThem() {
        assertThat(shownTo(Counted.class)).containsExactly(EDUCATORS);
    }

    @Test
    void whatSaysNotWhomItIsPublishedToIsRefused() {
        assertThatThrownBy(() -> Disclosure.of(Undeclared.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("Undeclared does not say whom it is published to");
        assertThatThrownBy(() -> Disclosure.of(LampEvent.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("LampEvent is no record");
    }

    @Test
    void onlyWhatSaysThatItIsNotAnonymousNamesItsAuthor() {
        assertThat(ofPraise("{}", "{\"anonymous\":false}")).containsExactly("remark");
        assertThat(ofPraise("{}", "{\"anonymous\":true}")).containsExactlyInAnyOrder("remark", "by");
        assertThat(withheld(Praised.class, EDUCATORS, "{}", "{}")).isEmpty();
        assertThat(withheld(Praised.class, USER, "{}", "{}")).isEmpty();
    }

    @Test
    void whatWasStoredBeforeThisWasRecordedIsTakenForAnonymous() {
        assertThat(ofPraise("{}", "{}")).contains("by");
        assertThat(ofPraise("{}", "{\"anonymous\":null}")).contains("by");
        assertThat(ofPraise("{}", "{\"anonymous\":\"false\"}")).contains("by");
        assertThat(ofPraise("{}", "null")).contains("by");
    }

    @Test
    void aFactThatSaysSoItselfDecides() {
        assertThat(ofPraise("{\"anonymous\":true}", "{\"anonymous\":false}")).contains("by");
        assertThat(ofPraise("{\"anonymous\":null}", "{\"anonymous\":false}")).contains("by");
        assertThat(ofPraise("{\"anonymous\":false}", "{}")).doesNotContain("by");
    }

    @Test
    void whatARuleDecidesOnIsNamedApart() {
        var praise = Disclosure.of(Praised.class);

        assertThat(praise.needsRule()).isTrue();
        assertThat(praise.withheldByRule(EDUCATORS)).containsExactly("words");
        assertThat(praise.withheldAtTimes(EDUCATORS)).containsExactly("words");
        assertThat(praise.withheldAtTimes(STUDENTS)).containsExactlyInAnyOrder("by", "remark", "words");
        assertThat(Disclosure.of(Sold.class).needsRule()).isFalse();
    }

    private static Set<String> ofPraise(String fact, String metadata) {
        return withheld(Praised.class, STUDENTS, fact, metadata);
    }

    private static Set<String> withheld(Class<?> type, Channel.Kind reader, String fact, String metadata) {
        return Disclosure.of(type).withheld(reader, JSON.readTree(fact), JSON.readTree(metadata));
    }

    private static Set<Channel.Kind> shownTo(Class<?> type) {
        var readers = new HashSet<>(Set.of(Channel.Kind.values()));
        readers.removeIf(reader -> !Disclosure.of(type).isShownTo(reader));
        return readers;
    }
}
