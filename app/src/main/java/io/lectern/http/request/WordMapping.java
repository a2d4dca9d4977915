package io.lectern.http.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the method that handles a request. Spring asks each of them in turn whether it is for the request's HTTP
 * method, its headers and at last its path, which took a twelfth of a request's time: those with other words in their
 * paths are passed by at once.
 */
class WordMapping extends RequestMappingHandlerMapping {
    private static final String ANY_NUMBER = "**";
    private static final String REST = "{*";

    private final Map<RequestMappingInfo, List<Words>> words = new ConcurrentHashMap<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        return super.lookupHandlerMethod(path, new Looked(request));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        return request instanceof Looked looked && !mayMatch(info, looked.segments)
                ? null
                : super.getMatchingMapping(info, request);
    }

    @Override
    protected Comparator<RequestMappingInfo> getMappingComparator(HttpServletRequest request) {
        var known = super.getMappingComparator(request);
        try {
            return new PreferredAnswer(AcceptedRanges.parse(AcceptedRanges.header(request))).thenComparing(known);
        } catch (HttpMediaTypeNotAcceptableException unreadable) {
            return known;
        }
    }

    private boolean mayMatch(RequestMappingInfo info, String[] segments) {
        for (var each : words.computeIfAbsent(info, WordMapping::wordsOf)) if (each.mayMatch(segments)) return true;
        return false;
    }

    private static List<Words> wordsOf(RequestMappingInfo info) {
        return info.getPatternValues().stream().map(Words::of).toList();
    }

    /**
     * The segments of a pattern.
     *
     * @param segments null where any will do
     */
    private record Words(boolean any, @Nullable String[] segments) {
        static Words of(String pattern) {
            var any = pattern.contains(ANY_NUMBER) || pattern.contains(REST);
            return new Words(any, segments(pattern));
        }

        private static @Nullable String[] segments(String pattern) {
            return Arrays.stream(pattern.split("/"))
                    .filter(segment -> !segment.isEmpty())
                    .map(segment -> segment.matches(".*[{*?].*") ? null : segment)
                    .toArray(String[]::new);
        }

        boolean mayMatch(String[] path) {
            if (any) return true;
            if (segments.length != path.length) return false;
            for (var i = 0; i < path.length; i++) if (segments[i] != null && !segments[i].equals(path[i])) return false;
            return true;
        }
    }

    /** What every mapping asks of a request is found out once. */
    private static final class Looked extends HttpServletRequestWrapper {
        private final String method;
        private final String[] segments;

        Looked(HttpServletRequest request) {
            super(request);
            method = request.getMethod();
            segments = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().elements().stream()
                    .filter(PathSegment.class::isInstance)
                    .map(segment -> ((PathSegment) segment).valueToMatch())
                    .toArray(String[]::new);
        }

        @Override
        public String getMethod() {
            return method;
        }
    }
}
