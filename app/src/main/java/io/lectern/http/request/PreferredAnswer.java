package io.lectern.http.request;

import java.util.Comparator;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * Puts first, of the handlers of one path, the one whose answer the client would rather have. Spring puts first which
 * of them says what it produces, however little the client wants that: who preferred JSON to a stream got the stream.
 */
record PreferredAnswer(AcceptedRanges accepted) implements Comparator<RequestMappingInfo> {

    @Override
    public int compare(RequestMappingInfo one, RequestMappingInfo other) {
        if (!one.getPatternValues().equals(other.getPatternValues())) return 0;
        var byQuality = Double.compare(accepted.quality(answer(other)), accepted.quality(answer(one)));
        return byQuality == 0 ? Boolean.compare(isOnlyMeantAsWell(one), isOnlyMeantAsWell(other)) : byQuality;
    }

    private boolean isOnlyMeantAsWell(RequestMappingInfo mapping) {
        return !mapping.getProducesCondition().isEmpty() && !accepted.isNamed(answer(mapping));
    }

    /** JSON, where nothing else is said. */
    private static MediaType answer(RequestMappingInfo mapping) {
        return mapping.getProducesCondition().getProducibleMediaTypes().stream()
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }
}
