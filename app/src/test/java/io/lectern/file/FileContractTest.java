package io.lectern.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class FileContractTest extends RunningLectern {
    private static final int MOST = 25 * 1024 * 1024;

    @Autowired
    private UnreferencedFiles unreferencedFiles;

    @Autowired
    private JdbcTemplate jdbc;

    private String space;

    @BeforeEach
    void signIn() {
        space = space();
    }

    @Test
    void theLargestFileComesBackByteForByte() throws Exception {
        var made = ada.upload("large.bin", () -> new Counting(MOST));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().propertyNames()).containsExactly("file", "name", "size", "sha256", "mediaType");
        assertThat(made.body().get("size").asLong()).isEqualTo(MOST);
        assertThat(made.body().get("sha256").asString()).isEqualTo(sha256(new Counting(MOST)));
        assertThat(sha256(ada.download(made.location())))
                .isEqualTo(made.body().get("sha256").asString());
    }

    @Test
    void aLargerFileIsRefused() {
        var refused = ada.upload("larger.bin", () -> new Counting(MOST + 1));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body().get("type").asString()).isEqualTo("urn:lectern:problem:too-large");
    }

    @Test
    void twoFilesAtOnceAreRefused() {
        var another = "text\r\n--limit\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"b.txt\"\r\n\r\nmore";

        assertThat(ada.upload("a.txt", another.formatted("file")).status()).isEqualTo(400);
        assertThat(ada.upload("a.txt", another.formatted("other")).status()).isEqualTo(201);
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertThat(ada.upload("", "text").status()).isEqualTo(400);
        assertThat(ada.upload("dir/", "text").status()).isEqualTo(400);
        assertThat(ada.post("/api/files", "{}").status()).isEqualTo(415);
        assertThat(new Api(base(), "").upload("a.txt", "text").status()).isEqualTo(401);
        assertThat(ada.get("/api/files/unknown").status()).isEqualTo(404);
    }

    @Test
    void aFileIsAnAttachmentOfTheTypeThatItsContentHas() {
        var png = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ");
        var image = ada.upload("../x\\y/holiday.txt", () -> new ByteArrayInputStream(png));
        var page = ada.upload("page.txt", "<!DOCTYPE html><html><script>alert(1)</script></html>");

        assertThat(image.body().get("mediaType").asString()).isEqualTo("image/png");
        assertThat(image.body().get("name").asString()).isEqualTo("holiday.txt");
        var shown = ada.get(page.location());
        assertThat(shown.header("Content-Type")).contains("text/html");
        assertThat(shown.header("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        assertThat(shown.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(ada.get(page.location(), "If-None-Match", shown.etag()).status())
                .isEqualTo(304);
        assertThat(ada.upload("leer.txt", "").body().get("size").asLong()).isZero();
    }

    @Test
    void namesAreAsLongAsTitlesAndNoFolders() {
        var longest = "😀".repeat(200);

        assertThat(ada.upload(longest, "text").body().get("name").asString()).isEqualTo(longest);
        assertThat(ada.upload("😀".repeat(201), "text").status()).isEqualTo(400);
        assertThat(ada.upload("..", "text").status()).isEqualTo(400);
    }

    @Test
    void aFileIsTheSameInTheFirstApi() {
        var file = ada.upload("a.txt", "text").location();

        assertThat(ada.get(file, "API-Version", "1").text()).isEqualTo("text");
    }

    @Test
    void whatIsReferredToIsKeptWhileTheReferencesAreRebuilt() {
        var used = ada.upload("used.txt", "x").location();
        var assignment = ada.post("/api/spaces/" + space + "/assignments", brief(used, false));
        assertThat(assignment.status()).isEqualTo(201);
        var file = used.substring("/api/files/".length());
        assertThat(jdbc.update("delete from file.reference where file = ?", file))
                .isEqualTo(1);

        unreferencedFiles.removeUploadedBefore(Instant.now().plusSeconds(60));

        assertThat(ada.get(used).text()).isEqualTo("x");
        jdbc.update("insert into file.reference values (?, ?)", file, "handin-assignment-" + assignment.id());
    }

    @Test
    void nobodySeesAForeignFileUntilSomethingTheySeeRefersToIt() {
        var file = ada.upload("plan.txt", "The plan").location();
        assertThat(ada.get(file).text()).isEqualTo("The plan");
        assertThat(ben.get(file).status()).isEqualTo(404);

        var assignment = ada.post("/api/spaces/" + space + "/assignments", brief(file, true))
                .location();
        assertThat(ben.get(file).status()).isEqualTo(404);
        ada.put(assignment + "/visibility", "{\"hidden\":false}", "If-Match", "\"0\"");
        assertThat(ben.get(file).text()).isEqualTo("The plan");
        assertThat(eve.get(file).status()).isEqualTo(404);
        ada.put(assignment + "/archive", "{\"archived\":true}", "If-Match", "\"1\"");
        assertThat(ben.get(file).status()).isEqualTo(404);
    }

    @Test
    void aFileOfAVersionThatStudentsNeverSawStaysUnseen() {
        var file = ada.upload("solution.txt", "The solution").location();
        var assignment = ada.post("/api/spaces/" + space + "/assignments", brief(file, true))
                .location();
        ada.put(assignment + "/brief", "{\"brief\":null}", "If-Match", "\"0\"");
        ada.put(assignment + "/visibility", "{\"hidden\":false}", "If-Match", "\"1\"");

        assertThat(ben.get(assignment).status()).isEqualTo(200);
        assertThat(ben.get(file).status()).isEqualTo(404);
    }

    @Test
    void filesOfAHandInAreForItsStudentAndEducatorsAndProvenByTheReceipt() throws Exception {
        ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"STUDENT\"}");
        var assignment = assignment(space, false);
        var file = ben.upload("essay.txt", "My essay").body();
        var path = "/api/files/" + file.get("file").asString();
        var content = "[" + block(path) + "]";

        var receipt = ben.post(assignment + "/submissions", "{\"content\":" + content + "}");

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(ada.get(path).text()).isEqualTo("My essay");
        assertThat(cat.get(path).status()).isEqualTo(404);
        var sealed = receipt.body().get("salt").asString()
                + "[{\"file\":\"%s\",\"name\":\"It\",\"sha256\":\"%s\",\"type\":\"file\"}]"
                        .formatted(
                                file.get("file").asString(), file.get("sha256").asString());
        assertThat(receipt.body().get("contentHash").asString())
                .isEqualTo(sha256(new ByteArrayInputStream(sealed.getBytes())));
        assertThat(cat.post(assignment + "/submissions", "{\"content\":" + content + "}")
                        .status())
                .isEqualTo(400);
        assertThat(cat.put(assignment + "/draft", "{\"content\":" + content + "}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void filesOfFeedbackAreForItsStudentOnceReleased() {
        var assignment = assignment(space, false);
        var submission = ben.handIn(assignment, "My essay").location();
        var file = ada.upload("feedback.txt", "Good").location();
        var mark = "{\"points\":null,\"passed\":true,\"feedback\":[%s],\"handIn\":1}".formatted(block(file));
        assertThat(ada.put(submission + "/mark", mark).status()).isEqualTo(200);

        assertThat(ben.get(file).status()).isEqualTo(404);
        ada.post(assignment + "/grade-release", "", "If-Match", "\"0\"");
        assertThat(ben.get(file).status()).isEqualTo(200);
        ada.delete(assignment + "/grade-release", "If-Match", "\"1\"");
        assertThat(ben.get(file).status()).isEqualTo(404);
    }

    @Test
    void aReferenceToAnUnknownFileIsRefusedAsOneToAForeignFile() {
        var foreign = eve.upload("foreign.txt", "x").location();

        for (var file : new String[] {foreign, "/api/files/unknown"}) {
            var refused = ada.post("/api/spaces/" + space + "/assignments", brief(file, true));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo("file");
        }
    }

    @Test
    void anUploadThatIsRepeatedWithItsKeyIsOneFile() {
        var first = ada.upload("a.txt", "text", "Idempotency-Key", "upload-" + space);
        var again = ada.upload("a.txt", "text", "Idempotency-Key", "upload-" + space);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(ada.upload("a.txt", "other", "Idempotency-Key", "upload-" + space)
                        .status())
                .isEqualTo(422);
        assertThat(ada.upload("b.txt", "text", "Idempotency-Key", "upload-" + space)
                        .status())
                .isEqualTo(422);
        var twins = IntStream.range(0, 4)
                .mapToObj(twin -> CompletableFuture.supplyAsync(
                        () -> ada.upload("c.txt", "text", "Idempotency-Key", "twin-" + space)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Api.QueryResult::text)
                .distinct();
        assertThat(twins).hasSize(1);
        assertThat(chunksWithoutFile()).isZero();
    }

    @Test
    void anUnreferencedFileIsRemovedAfterADayAndNothingElse() {
        var unreferenced = ada.upload("orphan.txt", "x").location();
        var drafted = ben.upload("drafted.txt", "x").location();
        var used = ada.upload("used.txt", "x").location();
        var assignment = ada.post("/api/spaces/" + space + "/assignments", brief(used, false))
                .location();
        ben.put(assignment + "/draft", "{\"content\":[" + block(drafted) + "]}");

        for (var often = 0; often < 20; often++)
            unreferencedFiles.removeUploadedBefore(Instant.now().minusSeconds(60));
        assertThat(ada.get(unreferenced).status()).isEqualTo(200);
        unreferencedFiles.removeUploadedBefore(Instant.now().plusSeconds(60));

        assertThat(ada.get(unreferenced).status()).isEqualTo(404);
        assertThat(ada.get(used).status()).isEqualTo(200);
        assertThat(ben.get(drafted).status()).isEqualTo(200);
        assertThat(chunksWithoutFile()).isZero();
        ben.put(assignment + "/draft", "{\"content\":[]}");
        unreferencedFiles.removeUploadedBefore(Instant.now().plusSeconds(60));
        assertThat(ben.get(drafted).status()).isEqualTo(404);
    }

    private int chunksWithoutFile() {
        return jdbc.queryForObject(
                "select count(*) from file.chunk c where not exists (select from file.file f where f.file = c.file)",
                Integer.class);
    }

    private static String brief(String file, boolean hidden) {
        return "{\"title\":\"Essay\",\"hidden\":%s,\"brief\":[%s]}".formatted(hidden, block(file));
    }

    private static String block(String path) {
        return "{\"type\":\"file\",\"file\":\"%s\",\"name\":\"It\"}".formatted(path.substring("/api/files/".length()));
    }

    private static String sha256(InputStream bytes) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        var buffer = new byte[8192];
        for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) digest.update(buffer, 0, read);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Bytes that count up, made as they are read. */
    private static class Counting extends InputStream {
        private final int size;
        private int at;

        Counting(int size) {
            this.size = size;
        }

        @Override
        public int read() throws IOException {
            return at < size ? at++ / 7 & 0xff : -1;
        }
    }
}
