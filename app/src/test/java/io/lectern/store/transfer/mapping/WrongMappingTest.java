package io.lectern.store.transfer.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is wrong with a mapping is said in one sentence before anything is stored. */
class WrongMappingTest extends RefusedImport {
    @Test
    void whatIsRightIsKeptBackByThisDatabaseAlone() throws IOException {
        assertThat(refusal(MAPPING)).contains("A Lectern serves this database");
    }

    @Test
    void aMembershipNeedsAllThatItIsMadeOf() throws IOException {
        assertThat(refusalWith("role: null}", "}"))
                .isEqualTo("Record 1 needs space, user and role in membership, and nothing else");
        assertThat(refusalWith("user: \"{user}\", role: null", "user: \"{role}\", role: null"))
                .isEqualTo("Record 1 has no user for membership");
        assertThat(refusalWith("role: null", "role: \"{role}\"")).isEqualTo("Record 1 has no role for membership");
        assertThat(refusalWith("role: null", "role: WIZARD"))
                .startsWith("Record 1 cannot have the membership {")
                .contains("WIZARD");
        assertThat(refusalWith("membership: {space: \"{id}\", user: \"{user}\", role: null}", "membership: nobody"))
                .contains("Record 1 needs space, user and role");
    }

    @Test
    void anAudienceIsANameOrLists() throws IOException {
        assertThat(refusalWith("audience: members", "audience: [members]"))
                .isEqualTo("Record 1 cannot have the audience [\"members\"]");
        assertThat(refusalWith("audience: members", "audience: {educators: [\"a b\"]}"))
                .isEqualTo("Record 1 cannot have the audience {\"educators\":[\"a b\"]}");
        assertThat(refusalWith("audience: members", "audience: {educatorz: [\"{id}\"]}"))
                .isEqualTo("Record 1 cannot have educatorz in its audience, which nobody is");
        assertThat(refusalWith("audience: members", "audience: membres"))
                .isEqualTo("Record 1 cannot have the audience membres");
    }

    @Test
    void idsAreTexts() throws IOException {
        assertThat(refusalWith("ids: {space: \"{id}\", user: \"{user}\"}", "ids: {space: {a: b}}"))
                .isEqualTo("Record 1 cannot have the ids {\"space\":{\"a\":\"b\"}}");
        assertThat(refusalWith("ids: {space: \"{id}\", user: \"{user}\"}", "ids: [moss]"))
                .isEqualTo("Record 1 cannot have the ids [\"moss\"]");
    }

    @Test
    void whatNoMappingCanBeIsSaid() throws IOException {
        assertThat(refusalWith("records: csv", "records: csv\ntimes: dd/MM/bb"))
                .endsWith("cannot be used: times cannot be dd/MM/bb: Unknown pattern letter: b");
        assertThat(refusalWith("records: csv", "records: csv\nrecrods: csv"))
                .endsWith("it says recrods, which no mapping has there");
        assertThat(refusalWith("audience: members", "audiense: nobody"))
                .endsWith("it says audiense, which no mapping has there");
        assertThat(refusalWith("records: csv", "records: csv\nwords: {roles: [a]}"))
                .endsWith("what it says at words.roles cannot stand there");
        assertThat(refusalWith("records: csv", "records: csv\nwords: {roles: }"))
                .endsWith("a table of words is empty");
        assertThat(refusalWith("stream:", "when: {user: }\n    stream:"))
                .endsWith("when must say which value each column has");
        assertThat(refusalWith("records: csv", "records: xml")).endsWith("records must be csv or json");
        assertThat(refusalWith("records: csv", "records: csv: json")).endsWith(" in line 1");
        assertThat(refusal("")).endsWith("it is empty");
        assertThat(refusal("moss")).endsWith("it must be members and their values");
        assertThat(refusal("records: csv\nevents: [ ]")).contains("events has no rule");
        assertThat(refusal("records: csv\nevents: [ null ]")).contains("events has no rule");
    }

    @Test
    void aMappingThatHasItselfInItHasAnEnd() throws IOException {
        assertThat(refusal("&all\nrecords: csv\nevents: [*all]")).contains("cannot be used", "aliases");
        assertThat(refusalWith("data:", "data: &data {data: *data}\n    unused:"))
                .contains("aliases");
        assertThat(refusalWith("data:", "data: " + "[".repeat(1000) + "]".repeat(1000) + "\n    unused:"))
                .contains("max 50");
    }
}
