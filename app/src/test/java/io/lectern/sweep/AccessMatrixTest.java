package io.lectern.sweep;

import static io.lectern.kernel.access.Allow.Who.ANYONE;
import static io.lectern.kernel.access.Allow.Who.CREATOR;
import static io.lectern.kernel.access.Allow.Who.EDUCATOR;
import static io.lectern.kernel.access.Allow.Who.OPERATOR;
import static io.lectern.kernel.access.Allow.Who.OWNER;
import static io.lectern.kernel.access.Allow.Who.SERVICE;
import static io.lectern.kernel.access.Allow.Who.STUDENT;
import static io.lectern.kernel.access.Allow.Who.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.http.RawHttp;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Scope;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.queryhandling.QueryBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every endpoint of every controller, asked by everybody: what each must get follows from {@link Allow} on the first
 * message that the endpoint sends, and from the rules that hold everywhere.
 */
class AccessMatrixTest extends Sweep {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Endpoints that send no message: for anyone, or see {@link #isEducatorsAlone}. */
    private static final Set<String> WITHOUT_MESSAGE =
            Set.of("GET /api/me", "GET /api/me/data", "POST /api/receipts/verification", "GET /api/live");

    private static final String[] EVERY_SCOPE = {
        "lectern:write:quiz", "lectern:read", "lectern:read:fat", "lectern:webhooks", "lectern:roster"
    };

    /** What a service may read because an educator has named it, as sage is. */
    private static final Set<String> FOR_NAMED_SERVICES = Set.of("GET /api/submissions/{submission}/hand-ins/{number}");

    private static final Pattern RANDOM_ID = Pattern.compile("[0-9a-f-]{36}");

    private final Map<String, Class<?>> sent = new ConcurrentHashMap<>();
    private List<Registration> recordings;
    private int requests;

    @Autowired
    private CommandBus commands;

    @Autowired
    private QueryBus queries;

    @BeforeEach
    void record() {
        recordings = List.of(
                commands.registerDispatchInterceptor(recorder()), queries.registerDispatchInterceptor(recorder()));
    }

    @AfterEach
    void stopRecording() {
        recordings.forEach(Registration::cancel);
    }

    private <M extends Message<?>> MessageDispatchInterceptor<M> recorder() {
        return messages -> (index, message) -> {
            var request = MDC.get("correlationId");
            if (request != null) sent.putIfAbsent(request, message.getPayloadType());
            return message;
        };
    }

    private record Asked(RawHttp.QueryResult answer, Class<?> message) {
        int status() {
            return answer.status();
        }
    }

    private Asked ask(Endpoint endpoint, Map<String, String> values, String authorization) {
        var name = "matrix-" + requests++;
        var target = endpoint.path(values) + query(endpoint, values);
        var head = head(endpoint.method(), target, authorization, endpoint) + "\r\nX-Correlation-Id: " + name
                + (endpoint.reads() ? "" : "\r\nIf-Match: \"999\"");
        var answer = http.send(head, body(endpoint));
        return new Asked(answer, sent.get(name));
    }

    private static String query(Endpoint endpoint, Map<String, String> values) {
        var names = endpoint.parameters();
        if (names.contains("q")) return "?q=" + SampleData.SECRET;
        if (names.contains("service")) return "?service=unknown";
        return names.contains("destination") ? "?destination=/topic/spaces." + values.get("space") + ".educators" : "";
    }

    @Test
    void nobodyGetsInWithoutATokenThatHolds() {
        var tokens = ForgedTokens.insider().refused();
        for (var endpoint : endpoints)
            for (var bad : tokens.entrySet()) {
                var refused = ask(endpoint, furnished.values(), bad.getValue());

                assertThat(refused.status()).as(endpoint + " " + bad.getKey()).isEqualTo(401);
                assertThat(refused.message())
                        .as("nothing is sent by %s", endpoint)
                        .isNull();
                assertThat(refused.answer().headers())
                        .containsEntry("content-type", "application/problem+json")
                        .containsKey("www-authenticate");
                assertThat(refused.answer().text()).contains("urn:lectern:problem:unauthenticated");
            }
        assertThat(requests).isGreaterThan(700);
    }

    @Test
    void everybodyGetsWhatTheMessageAllowsAndNoMore() {
        var elsewhere = as("dan");
        elsewhere.post("/api/spaces", "{\"name\":\"Elsewhere\"}");
        cat.handIn("/api/assignments/" + furnished.values().get("assignment"), "x");
        var operator = Api.signInAsOperator(base(), "olga");
        var strangers = Map.of("an educator elsewhere", elsewhere, "a stranger", stranger, "an operator", operator);
        var named = Api.signInAsService(base(), "sage", EVERY_SCOPE);
        var other = Api.signInAsService(base(), "rosemary", EVERY_SCOPE);
        for (var endpoint : endpoints) {
            service(endpoint, named, FOR_NAMED_SERVICES.contains(endpoint.toString()) ? 200 : 404);
            service(endpoint, other, 404);
            for (var each : strangers.entrySet()) stranger(endpoint, each.getKey(), each.getValue());
            member(endpoint, "another student", cat, STUDENT, false);
            member(endpoint, "the educator", ada, EDUCATOR, false);
            member(endpoint, "the student", ben, STUDENT, true);
        }
    }

    @Test
    void aServiceGetsThroughADoorByItsScopeAlone() {
        var all = Api.signInAsService(base(), "rosemary", EVERY_SCOPE);
        var none = Api.signInAsService(base(), "rosemary", "openid", "lectern:write", "lectern:write:exam");
        var elsewhere = inSpaces(space());
        var space = furnished.values().get("space");
        var opened = EnumSet.noneOf(Scope.class);
        for (var endpoint : endpoints) {
            var asked = ask(endpoint, furnished.values(), bearer(all));
            var scope = isAnyOf(asked, SERVICE)
                    ? asked.message().getAnnotation(Allow.class).scope()
                    : Scope.NONE;
            opened.add(scope);
            if (scope == Scope.NONE) continue;
            refused(endpoint, "a service without a scope", none);
            refused(endpoint, "a service without " + scope, without(scope));
            var narrow = ask(endpoint, furnished.values(), bearer(elsewhere));
            assertThat(narrow.answer().text()).as("%s elsewhere", endpoint).doesNotContain(SampleData.SECRET);
            if (endpoint.pattern().contains("{space}"))
                assertThat(narrow.status()).as("%s elsewhere", endpoint).isEqualTo(404);
            else assertThat(narrow.answer().text()).as("%s elsewhere", endpoint).doesNotContain(space);
        }
        assertThat(opened).as("each scope opens something").isEqualTo(EnumSet.allOf(Scope.class));
    }

    private void refused(Endpoint endpoint, String who, Api service) {
        var asked = ask(endpoint, furnished.values(), bearer(service));
        assertThat(asked.status()).as("%s by %s", endpoint, who).isEqualTo(403);
        assertThat(asked.answer().text()).as("%s by %s", endpoint, who).doesNotContain(SampleData.SECRET);
    }

    private Api without(Scope scope) {
        var others = Stream.of(EVERY_SCOPE)
                .filter(each -> scope == Scope.WRITE ? !each.startsWith(scope.text()) : !each.equals(scope.text()));
        return Api.signInAsService(base(), "rosemary", others.toArray(String[]::new));
    }

    private Api inSpaces(String space) {
        var who = "{\"service\":\"rosemary\",\"scopes\":[\"%s\"],\"spaces\":[\"%s\"]}"
                .formatted(String.join("\",\"", EVERY_SCOPE), space);
        var token = new Api(base(), "").post("/demo/tokens", who).body().get("accessToken");
        return new Api(base(), token.asString());
    }

    /** What people may do, whatever a service's scopes are, it may not. */
    private void service(Endpoint endpoint, Api service, int ofASubmission) {
        var asked = ask(endpoint, furnished.values(), bearer(service));
        if (isAnyOf(asked, SERVICE)) {
            assertThat(asked.status()).as("%s by a service", endpoint).isNotIn(401, 403);
            if (endpoint.pattern().contains("{submission}"))
                assertThat(asked.status()).as("%s by a service", endpoint).isEqualTo(ofASubmission);
        } else {
            assertThat(asked.status()).as("%s by a service", endpoint).isEqualTo(403);
            assertThat(asked.answer().text()).as("%s by a service", endpoint).doesNotContain(SampleData.SECRET);
        }
    }

    private void stranger(Endpoint endpoint, String who, Api caller) {
        var foreign = ask(endpoint, furnished.values(), bearer(caller));
        var unknown = ask(endpoint, unknown(), bearer(caller));

        common(endpoint, who, foreign);
        assertThat(foreign.answer().text()).as("%s by %s", endpoint, who).doesNotContain(SampleData.SECRET);
        assertThat(foreign.status())
                .as("%s by %s: foreign as unknown", endpoint, who)
                .isEqualTo(unknown.status());
        if (foreign.status() >= 400)
            assertThat(detail(foreign)).as("%s by %s", endpoint, who).isEqualTo(detail(unknown));
        if (isAnyOf(foreign, OPERATOR) && who.equals("an operator") || isOpen(endpoint, foreign))
            assertThat(foreign.status()).as("%s by %s", endpoint, who).isNotIn(401, 403);
        else
            assertThat(foreign.status())
                    .as("%s by %s", endpoint, who)
                    .isEqualTo(isAnyOf(foreign, OPERATOR) || isOfServicesAlone(foreign) ? 403 : 404);
    }

    private void member(Endpoint endpoint, String who, Api caller, Allow.Who role, boolean owner) {
        var asked = ask(endpoint, furnished.values(), bearer(caller));

        common(endpoint, who, asked);
        if (isOpen(endpoint, asked)) return;
        if (isAllowed(endpoint, asked, role, owner))
            assertThat(asked.status())
                    .as("%s by %s: %s", endpoint, who, asked.answer().text())
                    .isNotIn(401, 403, 404);
        else if (asked.message() != null && !isAnyOf(asked, VIEWER))
            assertThat(asked.status()).as("%s by %s", endpoint, who).isIn(403, 404);
        if (asked.status() >= 400)
            assertThat(asked.answer().text()).as("%s by %s", endpoint, who).doesNotContain(SampleData.SECRET);
    }

    private static void common(Endpoint endpoint, String who, Asked asked) {
        assertThat(asked.status())
                .as("%s by %s: %s", endpoint, who, asked.answer().text())
                .isLessThan(500)
                .isNotEqualTo(400);
        if (asked.message() == null)
            assertThat(WITHOUT_MESSAGE)
                    .as("%s by %s says who may", endpoint, who)
                    .contains(endpoint.toString());
        if (asked.status() >= 400)
            assertThat(asked.answer().headers()).containsEntry("content-type", "application/problem+json");
    }

    private static boolean isOpen(Endpoint endpoint, Asked asked) {
        return asked.message() == null
                ? !isEducatorsAlone(endpoint)
                : isAnyOf(asked, ANYONE) || isAnyOf(asked, CREATOR);
    }

    private static boolean isEducatorsAlone(Endpoint endpoint) {
        return endpoint.pattern().equals("/api/live");
    }

    private static boolean isAllowed(Endpoint endpoint, Asked asked, Allow.Who role, boolean owner) {
        if (asked.message() == null) return isEducatorsAlone(endpoint) && role == EDUCATOR;
        return isAnyOf(asked, role)
                || owner && isAnyOf(asked, OWNER) && !endpoint.pattern().contains("{user}");
    }

    private static boolean isAnyOf(Asked asked, Allow.Who who) {
        return asked.message() != null
                && List.of(asked.message().getAnnotation(Allow.class).value()).contains(who);
    }

    private static boolean isOfServicesAlone(Asked asked) {
        return asked.message() != null
                && List.of(asked.message().getAnnotation(Allow.class).value()).equals(List.of(SERVICE));
    }

    private Map<String, String> unknown() {
        var values = new HashMap<>(furnished.values());
        values.replaceAll((name, value) -> RANDOM_ID.matcher(value).matches() ? "unknown" : value);
        return values;
    }

    private static String detail(Asked asked) {
        return JSON.readTree(asked.answer().text()).get("detail").asString();
    }
}
