package io.lectern.http.problem;

import io.lectern.http.ProblemDetails;
import io.lectern.kernel.message.Problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Says in a document that there is no such thing, where the actuator says it by an empty answer. */
@RestControllerAdvice
class EmptyRefusals implements ResponseBodyAdvice<Object> {
    private static final String ACTUATOR = "org.springframework.boot";

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        return returnType.getContainingClass().getPackageName().startsWith(ACTUATOR)
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
        if (body != null || !isNotFound(response)) return body;
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return ProblemDetails.of(new NotFound());
    }

    private static boolean isNotFound(ServerHttpResponse response) {
        return response instanceof ServletServerHttpResponse servlet
                && servlet.getServletResponse().getStatus() == HttpStatus.NOT_FOUND.value();
    }
}
