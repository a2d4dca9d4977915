package io.lectern;

import static io.lectern.kernel.text.Json.JSON;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.Api.QueryResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** What all tests are held to finds what it is to find. */
class DescribedApiTest {
    private static final String DOCUMENT = """
            {"paths":{"/api/lamps/{lamp}":{"put":{
              "parameters":[{"name":"dry","in":"query"},{"name":"If-Match","in":"header","required":true}],
              "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NewColour"}}}},
              "responses":{"200":{"headers":{"ETag":{"required":true}},
                "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Lamp"}}}}}}}},
             "components":{"schemas":{
              "NewColour":{"type":"object","required":["colour"],"properties":{"colour":{"type":"string"}}},
              "Lamp":{"type":"object","required":["lit"],"properties":{"lit":{"type":"boolean"}}}}}}""";
    private static final String SENT = "{\"colour\":\"red\"}";
    private static final String ANSWERED = "{\"lit\":true}";

    private final DescribedApi api = new DescribedApi((ObjectNode) JSON.readTree(DOCUMENT));

    @Test
    void whatIsDescribedPasses() {
        assertThatCode(() -> require("PUT", "/api/lamps/1", "dry", "If-Match", SENT, 200, "ETag", ANSWERED))
                .doesNotThrowAnyException();
        assertThatCode(() -> require("PUT", "/api/unknown", "dry", "Accept", SENT, 404, "Date", ""))
                .as("what is not there need not be described")
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{8}")
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "PUT,/api/lamps,dry,If-Match,{\"colour\":\"red\"},200,ETag,{\"lit\":true},path is not described",
                "POST,/api/lamps/1,dry,If-Match,{\"colour\":\"red\"},200,ETag,{\"lit\":true},method is not described",
                "PUT,/api/lamps/1,wet,If-Match,{\"colour\":\"red\"},200,ETag,{\"lit\":true},are not described: [wet]",
                "PUT,/api/lamps/1,dry,Accept,{\"colour\":\"red\"},200,ETag,{\"lit\":true},If-Match is required",
                "PUT,/api/lamps/1,dry,If-Match,{},200,ETag,{\"lit\":true},required property 'colour' not found",
                "PUT,/api/lamps/1,dry,If-Match,{\"colour\":\"red\"},409,ETag,{\"lit\":true},status is not described",
                "PUT,/api/lamps/1,dry,If-Match,{\"colour\":\"red\"},200,Date,{\"lit\":true},there is no header ETag",
                "PUT,/api/lamps/1,dry,If-Match,{\"colour\":\"red\"},200,ETag,{\"lit\":1},boolean expected",
                "PUT,/api/lamps/1,dry,If-Match,,200,ETag,|{\"lit\":true,\"hot\":1}|,'hot' is not defined",
            })
    void whatIsNotDescribedIsNamed(
            String method,
            String path,
            String query,
            String header,
            String sent,
            int status,
            String answeredHeader,
            String answered,
            String named) {
        assertThatThrownBy(() -> require(method, path, query, header, sent, status, answeredHeader, answered))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(named);
    }

    private void require(
            String method,
            String path,
            String query,
            String header,
            String sent,
            int status,
            String answeredHeader,
            String answered) {
        var headers = Map.of(answeredHeader, List.of("x"), "Content-Type", List.of("application/json"));
        var answer = new QueryResult(status, headers, answered);
        var json = List.of("application/json");
        var sentHeaders = Map.of(header, List.of("x"), "Content-Type", json);
        api.requireDescribed(new Exchange(method, path, List.of(query), sentHeaders, sent, answer));
    }
}
