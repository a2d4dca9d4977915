package io.lectern.push;

import io.lectern.http.Services;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sees how each push ends, also where its body could not be read. */
@Component
class RefusedPushes implements HandlerInterceptor, WebMvcConfigurer {
    private static final String PATH = "/api/events";

    private final PushMetrics metrics;
    private final Services services;

    RefusedPushes(PushMetrics metrics, Services services) {
        this.metrics = metrics;
        this.services = services;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(PATH);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        var status = HttpStatus.resolve(response.getStatus());
        var caller = request.getUserPrincipal();
        if (status == null
                || !status.isError()
                || caller == null
                || !request.getMethod().equals("POST")) return;
        services.find(caller).ifPresent(service -> metrics.refused(service, reason(status)));
    }

    private static String reason(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "validation";
            case FORBIDDEN -> "forbidden";
            case CONFLICT -> "conflict";
            case PRECONDITION_FAILED -> "stale-version";
            case UNPROCESSABLE_CONTENT -> "key-reused";
            default -> status.is5xxServerError() ? "failed" : "refused";
        };
    }
}
