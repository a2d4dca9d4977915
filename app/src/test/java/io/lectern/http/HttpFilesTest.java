package io.lectern.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.DescribedExchanges;
import io.lectern.RunningLectern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files in {@code http} do what their titles say, and again when they are run once more. */
class HttpFilesTest extends RunningLectern {
    private static final Path FILES = Path.of("../http");
    private static final Pattern STATUS = Pattern.compile(": (\\d{3})$");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Pattern SCRIPT = Pattern.compile("> \\{%(.*)%}", Pattern.DOTALL);
    private static final Pattern ASSIGNMENT =
            Pattern.compile("client\\.global\\.set\\(\"(\\w+)\", (.+?)\\);?\\s*(?=\\n|$)");
    private static final Pattern HEADER = Pattern.compile("response\\.headers\\.valueOf\\(\"(.+)\"\\)");

    private final JsonMapper json = JsonMapper.shared();
    private final Map<String, String> variables = new HashMap<>();

    @RepeatedTest(2)
    void everyRequestIsAnsweredAsItsTitleSays() throws IOException, InterruptedException {
        variables.put("base", base());
        var requests = 0;
        for (var file : files()) {
            for (var block : Files.readString(file).split("(?m)^### ")) {
                if (block.isBlank() || block.startsWith("#")) continue;
                run(file.getFileName() + ": ", block);
                requests++;
            }
        }
        assertThat(requests).isGreaterThan(40);
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(".http"))
                    .sorted()
                    .toList();
        }
    }

    private void run(String file, String block) throws IOException, InterruptedException {
        var title = block.lines().findFirst().orElseThrow().strip();
        var script = SCRIPT.matcher(block);
        var text = filled(script.replaceAll("").substring(block.indexOf('\n')).strip());
        var parts = text.split("\n\n", 2);
        var request = request(parts[0].lines().toList(), parts.length > 1 ? parts[1] : "");
        var json = parts[0].contains("application/json") && parts.length > 1 ? parts[1] : null;
        var answer = DescribedExchanges.send(request, json, this::body);

        var status = STATUS.matcher(title);
        if (status.find())
            assertThat(answer.statusCode())
                    .as(file + title + answer.body())
                    .isEqualTo(Integer.parseInt(status.group(1)));
        else assertThat(answer.statusCode()).as(file + title + answer.body()).isBetween(200, 299);
        if (script.reset().find()) keep(script.group(1), answer);
    }

    /** What has no end is not read. */
    private BodySubscriber<String> body(ResponseInfo answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream")
                ? BodySubscribers.mapping(BodySubscribers.ofInputStream(), HttpFilesTest::left)
                : BodySubscribers.ofString(StandardCharsets.UTF_8);
    }

    private static String left(InputStream body) {
        try {
            body.close();
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String filled(String text) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            assertThat(variables).containsKey(found.group(1));
            return Matcher.quoteReplacement(variables.get(found.group(1)));
        });
    }

    private static HttpRequest request(List<String> head, String body) {
        var line = head.get(0).split(" ", 2);
        // As the HTTP clients of editors do.
        var sent = head.toString().contains("multipart/") ? body.replace("\n", "\r\n") : body.strip();
        var request = HttpRequest.newBuilder(URI.create(line[1]))
                .method(line[0], body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(sent));
        head.stream()
                .skip(1)
                .map(header -> header.split(": ", 2))
                .forEach(header -> request.header(header[0], header[1]));
        return request.build();
    }

    private void keep(String script, HttpResponse<String> answer) {
        ASSIGNMENT.matcher(script).results().forEach(set -> variables.put(set.group(1), value(set.group(2), answer)));
    }

    private String value(String expression, HttpResponse<String> answer) {
        var header = HEADER.matcher(expression);
        if (header.matches())
            return answer.headers().firstValue(header.group(1)).orElseThrow();
        if (expression.equals("JSON.stringify(response.body)")) return answer.body();
        var pointer = expression
                .replaceFirst("^response\\.body", "")
                .replaceAll("[.\\[]", "/")
                .replace("]", "");
        return read(answer.body()).at(pointer).asString();
    }

    private JsonNode read(String text) {
        return json.readTree(text);
    }
}
