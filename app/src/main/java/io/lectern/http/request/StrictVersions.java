package io.lectern.http.request;

import org.springframework.stereotype.Component;
import org.springframework.web.accept.ApiVersionParser;
import org.springframework.web.accept.SemanticApiVersionParser;
import org.springframework.web.accept.SemanticApiVersionParser.Version;

/** Takes the versions of the API as they are spelt: Spring's own parser finds a number in anything that has a digit. */
@Component
class StrictVersions implements ApiVersionParser<Version> {
    private final SemanticApiVersionParser numbers = new SemanticApiVersionParser();

    @Override
    public Version parseVersion(String text) {
        if (!text.equals("1") && !text.equals("2")) throw new IllegalArgumentException("not a version of the API");
        return numbers.parseVersion(text);
    }
}
