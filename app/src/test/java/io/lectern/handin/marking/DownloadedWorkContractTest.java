package io.lectern.handin.marking;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.Zip;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DownloadedWorkContractTest extends MarkedClassSpace {
    private static final int UTF8_FLAG = 0x08;

    @Test
    void everyNewestHandInIsThereWithItsFiles() {
        var file = ben.upload("moss.txt", "Moss ".repeat(100_000))
                .body()
                .get("file")
                .asString();
        var named = "{\"content\":[{\"type\":\"heading\",\"level\":2,\"text\":\"On moss\"},"
                + "{\"type\":\"list\",\"ordered\":true,\"items\":[\"green\",\"wet\"]},"
                + file(file, "moss.txt") + "," + file(file, "again.txt") + "]}";
        ben.post(assignment + "/submissions", named);

        var zip = download();

        assertThat(zip.paths())
                .containsExactly(
                        "marks.csv",
                        "BEN (ben)/hand-in.txt",
                        "BEN (ben)/hand-in.json",
                        "BEN (ben)/moss.txt",
                        "CAT (cat)/hand-in.txt",
                        "CAT (cat)/hand-in.json");
        assertThat(zip.text("BEN (ben)/moss.txt")).isEqualTo("Moss ".repeat(100_000));
        assertThat(zip.text("BEN (ben)/hand-in.txt"))
                .startsWith("Essay\nBEN (ben)\nHand-in 2, ")
                .endsWith("\n## On moss\n\n1. green\n2. wet\n\n[moss.txt]\n\n[again.txt]\n");
        var handIn = zip.json("BEN (ben)/hand-in.json");
        assertThat(handIn.get("number").asInt()).isEqualTo(2);
        assertThat(handIn.get("student").asString()).isEqualTo("ben");
        assertThat(handIn.get("content"))
                .isEqualTo(ben.get(assignment + "/submission").body().get("content"));
    }

    @Test
    void workThatWasTakenBackIsNotThere() {
        var submission = "/api/submissions/"
                + ben.get(assignment + "/submission").body().get("submission").asString();
        ben.post(submission + "/withdrawal", "{}", "If-Match", "\"0\"");

        assertThat(download().paths()).noneMatch(path -> path.contains("ben"));
        assertThat(download().text("marks.csv")).doesNotContain("ben");
    }

    @Test
    void namesAreSuchAsEveryFileSystemTakes() {
        var file = ben.upload("x.txt", "x").body().get("file").asString();
        var names = new String[] {"../../etc/passwd", "CON.txt", "a.txt", "A.TXT", "hand-in.txt", "e\\u0301.txt"};
        var other = new StringBuilder();
        for (var name : names) {
            var each = ben.upload("x.txt", "x").body().get("file").asString();
            other.append(file(each, name)).append(',');
        }
        ben.post(assignment + "/submissions", "{\"content\":[" + other + file(file, "\u202Etxt.exe") + "]}");

        var paths = download().pathsTo("");

        assertThat(paths)
                .contains(
                        "BEN (ben)/_._etc_passwd",
                        "BEN (ben)/_CON.txt",
                        "BEN (ben)/a.txt",
                        "BEN (ben)/A (2).TXT",
                        "BEN (ben)/hand-in (2).txt",
                        "BEN (ben)/\u00E9.txt",
                        "BEN (ben)/txt.exe");
        assertThat(flags(download().bytes())).isEqualTo(UTF8_FLAG);
    }

    @Test
    void cellsThatASpreadsheetWouldTakeForFormulasAreNoneAndAreReadBack() {
        var student = Api.signIn(base(), "-1@x", "=cmd|calc");
        ada.put("/api/spaces/" + space + "/members/-1@x", "{\"role\":\"STUDENT\"}");
        student.handIn(assignment, "x");

        var sheet = download().text("marks.csv");

        assertThat(sheet).contains("'-1@x,'=cmd|calc,1,,,,");
        var filled = sheet.replace("'=cmd|calc,1,,,,", "'=cmd|calc,1,,5,,'+ good");
        assertThat(results(ada.putCsv(assignment + "/marks", filled)))
                .containsExactly("marked", "unchanged", "unchanged");
        assertThat(mark(student).at("/feedback/0/text").asString()).isEqualTo("+ good");
    }

    @Test
    void aClassThatHandedInNothingIsASheetWithoutLines() {
        var other = assignment(space, false);

        var zip = Zip.read(ada.download(other + "/submissions.zip"));

        assertThat(zip.paths()).isEqualTo(Set.of("marks.csv"));
        assertThat(zip.text("marks.csv")).isEqualTo("\uFEFF" + HEADER);
    }

    @Test
    void educatorsAloneGetIt() {
        var path = assignment + "/submissions.zip";
        var got = ada.get(path);
        assertThat(got.header("Content-Type")).contains("application/zip");
        assertThat(got.header("Content-Disposition")).contains("attachment; filename=\"submissions.zip\"");
        assertThat(dan.get(path).status()).isEqualTo(200);
        assertThat(ben.get(path).status()).isEqualTo(403);
        assertThat(eve.get(path).status()).isEqualTo(404);
        assertThat(Api.signInAsService(base(), "sage", "lectern:read").get(path).status())
                .isEqualTo(403);
        assertThat(ada.get("/api/assignments/unknown/submissions.zip").status()).isEqualTo(404);
    }

    /** The high byte of the flags of the first file. */
    private static int flags(byte[] zip) {
        return zip[7];
    }

    private static String file(String file, String name) {
        return "{\"type\":\"file\",\"file\":\"%s\",\"name\":\"%s\"}".formatted(file, name);
    }
}
