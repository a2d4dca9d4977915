package io.lectern.http.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** What a client accepts, and how gladly (RFC 9110, 12.5.1). */
record AcceptedRanges(List<MediaType> ranges) {
    private static final int NAMED = 2;

    static String header(HttpServletRequest request) {
        return String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
    }

    /** @throws HttpMediaTypeNotAcceptableException if there is nothing to be read in it */
    static AcceptedRanges parse(String header) throws HttpMediaTypeNotAcceptableException {
        try {
            return new AcceptedRanges(MediaType.parseMediaTypes(header));
        } catch (InvalidMediaTypeException unreadable) {
            throw new HttpMediaTypeNotAcceptableException("The Accept header names no media type");
        }
    }

    /** How gladly a type is taken; at 0 it is not. */
    double quality(MediaType type) {
        return decisive(type).map(MediaType::getQualityValue).orElse(0.0);
    }

    /** Whether a type is spelt out and not only meant as well. */
    boolean isNamed(MediaType type) {
        return decisive(type).filter(range -> precision(range) == NAMED).isPresent();
    }

    /** The range that says most of a type decides. */
    private Optional<MediaType> decisive(MediaType type) {
        return ranges.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparingInt(AcceptedRanges::precision));
    }

    private static int precision(MediaType range) {
        if (range.isWildcardType()) return 0;
        return range.isWildcardSubtype() ? 1 : NAMED;
    }
}
