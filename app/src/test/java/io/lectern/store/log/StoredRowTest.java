package io.lectern.store.log;

import static io.lectern.kernel.text.Json.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.text.Sha256;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seals are made over these bytes: none of them may ever change. */
class StoredRowTest {
    private static final StoredRow PLAIN = new StoredRow(
            42,
            "0b5c2a3e-6c1f-4d55-9a39-5d1c1a3ad0c1",
            "handin-assignment-a1",
            7,
            "Assignment",
            "2026-11-23T09:00:00.123Z",
            "assignment:Renamed",
            "2",
            "s1",
            bytes("{\"title\":\"Möss\"}"),
            bytes("{\"actor\":\"ada\"}"));

    @Test
    void aRowIsThisLine() {
        assertThat(text(PLAIN)).isEqualTo("""
                {"specversion":"1.0","id":"0b5c2a3e-6c1f-4d55-9a39-5d1c1a3ad0c1","source":"lectern",\
                "type":"assignment:Renamed","subject":"handin-assignment-a1","time":"2026-11-23T09:00:00.123Z",\
                "datacontenttype":"application/json","lecternposition":"42","lecternversion":7,\
                "lecternaggregate":"Assignment","lecternrevision":"2","lecternspace":"s1",\
                "data":{"payload":{"title":"Möss"},"metadata":{"actor":"ada"}}}""");
        assertThat(Sha256.hex(PLAIN.line()))
                .isEqualTo("1e6131eca4c4717e475176ad91e1274949e4087c832cbf009eb080dddac84ac5");
    }

    @Test
    void whatIsNotThereIsLeftOut() {
        var row = new StoredRow(1, "e", "x-1", 0, null, "t", "x:Done", null, null, bytes("{}"), bytes("{}"));

        assertThat(text(row)).isEqualTo("""
                {"specversion":"1.0","id":"e","source":"lectern","type":"x:Done","subject":"x-1","time":"t",\
                "datacontenttype":"application/json","lecternposition":"1","lecternversion":0,\
                "data":{"payload":{},"metadata":{}}}""");
    }

    @Test
    void textsThatAreNotPlainAreEscapedAsJsonAsksFor() {
        var row = new StoredRow(
                1, "a\"b\\c/d", "Zoë-\uD83E\uDD89", 0, "\u0007\n\t", "t", "x:Done", null, null, bytes("1"), bytes("2"));

        assertThat(text(row)).isEqualTo("""
                {"specversion":"1.0","id":"a\\"b\\\\c/d","source":"lectern","type":"x:Done",\
                "subject":"Zoë-\uD83E\uDD89","time":"t","datacontenttype":"application/json",\
                "lecternposition":"1","lecternversion":0,"lecternaggregate":"\\u0007\\n\\t",\
                "data":{"payload":1,"metadata":2}}""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "a/b",
                "\"",
                "\\",
                "\u0000\u001f",
                "~\u007f\u0080",
                "Zoë",
                "\uD83E\uDD89",
                "</script>"
            })
    void aTextIsAsTheMapperWritesIt(String text) {
        var row = new StoredRow(1, "e", text, 0, null, "t", "x:Done", null, null, bytes("{}"), bytes("{}"));

        assertThat(text(row))
                .contains("\"subject\":" + new String(JSON.writeValueAsBytes(text), StandardCharsets.UTF_8) + ",");
    }

    private static String text(StoredRow row) {
        return new String(row.line(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
