package io.lectern.sweep;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.http.RawHttp;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A running Lectern, the endpoints of its controllers, and a space that has one of everything. */
abstract class Sweep extends RunningLectern {
    private static final byte[] UPLOAD =
            ("--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.txt\"\r\n"
                            + "\r\nx\r\n--limit--\r\n")
                    .getBytes(StandardCharsets.UTF_8);
    private static final byte[] ROSTER = "user,role\r\nzed,STUDENT\r\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] MARKS =
            "student,number,version,points\r\nben,1,0,8\r\n".getBytes(StandardCharsets.UTF_8);
    protected static final byte[] NOTHING = {};

    protected List<Endpoint> endpoints;
    protected SampleData furnished;
    protected Samples samples;
    protected RawHttp http;

    /** Belongs nowhere, unless a sweep's own request lets it in. */
    protected Api stranger;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @BeforeEach
    void prepare() {
        endpoints = Endpoint.of(requestMappingHandlerMapping);
        http = new RawHttp(base());
        stranger = as("stranger");
        furnish();
    }

    @AfterEach
    void hangUp() {
        http.close();
    }

    protected final void furnish() {
        furnished = SampleData.by(ada, ben);
        samples = new Samples(furnished.ids());
    }

    /** The head of a request, to which more headers may be added. */
    protected static String head(String method, String target, String authorization, Endpoint endpoint) {
        var type = endpoint.isUpload() ? "multipart/form-data; boundary=limit" : endpoint.consumed();
        return method + " " + target + " HTTP/1.1"
                + (authorization == null ? "" : "\r\nAuthorization: " + authorization)
                + (endpoint.body() != null || endpoint.isUpload() || endpoint.isTable()
                        ? "\r\nContent-Type: " + type
                        : "");
    }

    protected final byte[] body(Endpoint endpoint) {
        if (endpoint.isUpload()) return UPLOAD;
        if (endpoint.isTable()) return endpoint.pattern().endsWith("/marks") ? MARKS : ROSTER;
        return endpoint.body() == null
                ? NOTHING
                : samples.of(endpoint.body()).toString().getBytes(StandardCharsets.UTF_8);
    }

    protected static String bearer(Api who) {
        return "Bearer " + who.token();
    }
}
