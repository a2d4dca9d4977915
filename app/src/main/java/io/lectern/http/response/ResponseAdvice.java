package io.lectern.http.response;

import io.lectern.http.request.EntityTag;
import io.lectern.http.request.PageCursors;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Queries;
import io.lectern.kernel.stream.Categories;
import io.lectern.kernel.stream.VersionHashes;
import io.lectern.kernel.stream.Versioned;
import io.lectern.kernel.stream.VersionedResult;
import io.lectern.kernel.view.ViewShapes;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.accept.ApiVersionHolder;
import org.springframework.web.accept.SemanticApiVersionParser.Version;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.json.JsonMapper;

/** Shows what a command came to, tags what is versioned, and says 304 for what the client has already. */
@RestControllerAdvice
class ResponseAdvice implements ResponseBodyAdvice<Object> {
    private final Categories categories;
    private final Queries queries;
    private final JsonMapper json;
    private final ApiVersion1 firstApi;
    private final ViewShapes shapes;
    private final PageCursors cursors;
    private final VersionHashes hashes;

    ResponseAdvice(
            Categories categories,
            Queries queries,
            JsonMapper json,
            ApiVersion1 firstApi,
            ViewShapes shapes,
            PageCursors cursors,
            VersionHashes hashes) {
        this.categories = categories;
        this.queries = queries;
        this.json = json;
        this.firstApi = firstApi;
        this.shapes = shapes;
        this.cursors = cursors;
        this.hashes = hashes;
    }

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        return returnType.getContainingClass().getPackageName().startsWith("io.lectern")
                && JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var result = body instanceof Outcome outcome ? shown(outcome) : body;
        if (result instanceof VersionedResult<?> wrapped && wrapped.body() == null) {
            response.setStatusCode(HttpStatus.NO_CONTENT);
            response.getHeaders().setETag(EntityTag.of(wrapped.version(), hash(wrapped)));
            return null;
        }
        var shown = shown(result, request);
        var preconditions = Preconditions.of(request, response);
        if (!(result instanceof Versioned versioned)) {
            preconditions.ifPresent(asked -> asked.requireMatch(null));
            return shown;
        }
        var tag = tag(versioned, shown, isFirstApi(request));
        var isUnchanged = preconditions.isPresent() && preconditions.get().isUnchanged(tag);
        response.getHeaders().setETag(tag);
        if (!isUnchanged) return shown;
        response.setStatusCode(HttpStatus.NOT_MODIFIED);
        return null;
    }

    /** As the version of the API that was asked for has it, with cursors that nobody can read. */
    private @Nullable Object shown(@Nullable Object result, ServerHttpRequest request) {
        var bare = result instanceof VersionedResult<?> wrapped ? wrapped.body() : result;
        var opaque = bare instanceof Page<?> page && request instanceof ServletServerHttpRequest asked
                ? cursors.encrypted(asked.getServletRequest(), page)
                : bare;
        return opaque != null && isFirstApi(request) ? firstApi.show(opaque) : opaque;
    }

    /** Of the version alone, or also of what is shown where one version is shown in several ways. */
    private String tag(Versioned versioned, @Nullable Object shown, boolean first) {
        var shape = shapes.changedFor(versioned);
        return first || versioned.variant() || shape != null
                ? EntityTag.of(versioned.version(), hash(versioned), json.writeValueAsBytes(shown), bytes(shape))
                : EntityTag.of(versioned.version(), hash(versioned));
    }

    private static byte[] bytes(@Nullable String shape) {
        return shape == null ? new byte[0] : shape.getBytes(StandardCharsets.US_ASCII);
    }

    private Object shown(Outcome outcome) {
        if (outcome.result() != null) return outcome.result();
        return categories
                .of(outcome.stream())
                .flatMap(category -> category.query(outcome))
                .map(queries::ask)
                .orElseThrow(() -> new IllegalStateException("Nothing shows " + outcome.stream()));
    }

    private String hash(Versioned versioned) {
        return hashes.of(versioned.stream(), versioned.version())
                .orElseThrow(
                        () -> new IllegalStateException("There is no event that " + versioned.stream() + " shows"));
    }

    private static boolean isFirstApi(ServerHttpRequest request) {
        return request instanceof ServletServerHttpRequest servlet
                && servlet.getServletRequest().getAttribute(HandlerMapping.API_VERSION_ATTRIBUTE)
                        instanceof ApiVersionHolder holder
                && holder.getVersionIfPresent() instanceof Version version
                && version.getMajor() == 1;
    }
}
