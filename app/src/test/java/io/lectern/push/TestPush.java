package io.lectern.push;

import io.lectern.Api;
import io.lectern.Api.QueryResult;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** A quiz service, as a test has it push. */
record TestPush(Api service, String noun, String stream) {

    /** One that may do so everywhere, with a stream that nobody has written to. */
    static TestPush of(String base, String noun) {
        var service = Api.signInAsService(base, noun + "-service", "lectern:write:" + noun);
        return new TestPush(service, noun, noun + "-" + UUID.randomUUID());
    }

    /** An event with more members as JSON spells them, quoted by apostrophes. */
    String event(String... members) {
        var more = Arrays.stream(members).map(member -> "," + member).reduce("", String::concat);
        var data = more.contains("'data'") ? "" : ",'data':{'score':0.8}";
        return "{'type':'%s:Finished','stream':'%s'%s%s}"
                .formatted(noun, stream, data, more)
                .replace('\'', '"');
    }

    QueryResult push(String... members) {
        return service.post("/api/events", event(members));
    }

    QueryResult pushAll(String... events) {
        return service.post("/api/events", "[" + String.join(",", events) + "]");
    }

    long count(JdbcTemplate stored) {
        var sql = "select count(*) from store.domain_event where aggregate_identifier = ?";
        return Objects.requireNonNull(stored.queryForObject(sql, Long.class, stream));
    }
}
