package io.lectern.http.response;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Heeds all preconditions of reads of what is no JSON; of those Spring heeds the tags of {@code If-None-Match}. */
@RestControllerAdvice
class FilePreconditions implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        return returnType.getContainingClass().getPackageName().startsWith("io.lectern")
                && !JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var preconditions = Preconditions.of(request, response);
        if (preconditions.isEmpty()
                || !preconditions.get().isUnchanged(response.getHeaders().getETag())) return body;
        response.setStatusCode(HttpStatus.NOT_MODIFIED);
        response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        return null;
    }
}
