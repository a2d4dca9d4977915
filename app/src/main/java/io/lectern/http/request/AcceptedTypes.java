package io.lectern.http.request;

import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads the types that a client accepts without their parameters. JSON has none (RFC 8259, 11), but Spring would answer
 * with those of the request, and finds nobody to write it in another charset when a command has been carried out.
 *
 * <p>Who names the type of problems alone is a generated client that asks for a file, and leaves out its type.
 */
@Component
class AcceptedTypes implements WebMvcConfigurer {
    private static final String QUALITY = "q";
    private static final List<MediaType> PROBLEMS = List.of(MediaType.APPLICATION_PROBLEM_JSON);
    private static final ContentNegotiationStrategy HEADER = new HeaderContentNegotiationStrategy();

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer.strategies(List.of(request -> {
            var types = HEADER.resolveMediaTypes(request).stream()
                    .map(AcceptedTypes::plain)
                    .toList();
            return types.equals(PROBLEMS) ? ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST : types;
        }));
    }

    private static MediaType plain(MediaType accepted) {
        var quality = accepted.getParameter(QUALITY);
        return new MediaType(accepted, quality == null ? Map.of() : Map.of(QUALITY, quality));
    }
}
