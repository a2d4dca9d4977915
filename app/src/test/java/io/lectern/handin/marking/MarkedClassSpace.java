package io.lectern.handin.marking;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.Zip;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** An assignment for which ben and cat have handed in, and dan teaches beside ada. */
abstract class MarkedClassSpace extends RunningLectern {
    protected static final String HEADER = "student,name,number,version,points,passed,feedback\r\n";

    protected String space;
    protected String assignment;
    protected Api dan;

    @BeforeEach
    void fill() {
        space = space();
        dan = as("dan");
        ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"STUDENT\"}");
        ada.put("/api/spaces/" + space + "/members/dan", "{\"role\":\"EDUCATOR\"}");
        assignment = ada.post(
                        "/api/spaces/" + space + "/assignments",
                        "{\"title\":\"Essay\",\"maxPoints\":10,\"hidden\":false}")
                .location();
        ben.handIn(assignment, "Ben on moss");
        cat.handIn(assignment, "Cat on moss");
    }

    protected Zip download() {
        return Zip.read(ada.download(assignment + "/submissions.zip"));
    }

    protected JsonNode mark(Api student) {
        var submission =
                student.get(assignment + "/submission").body().get("submission").asString();
        return ada.get("/api/submissions/" + submission + "/mark").body();
    }

    protected Api.QueryResult upload(Api educator, String lines, String... headers) {
        return educator.putCsv(assignment + "/marks", HEADER + lines, headers);
    }

    protected static List<String> results(Api.QueryResult report) {
        return report.body()
                .get("items")
                .valueStream()
                .map(item -> item.get("result").asString())
                .toList();
    }
}
