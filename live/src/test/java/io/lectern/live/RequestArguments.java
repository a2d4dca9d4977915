package io.lectern.live;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Limit;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Problem.NotFound;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the application does for all controllers, as far as those of live need it. */
@ControllerAdvice
public final class RequestArguments implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ByType(UserId.class, RequestArguments::reader));
        resolvers.add(new ByType(Limit.class, request -> new Limit(50)));
    }

    @ExceptionHandler
    public ResponseEntity<String> handle(Invalid invalid) {
        return ResponseEntity.status(HttpStatus.BAD_REQUEST)
                .body(invalid.errors().toString());
    }

    @ExceptionHandler
    public ResponseEntity<String> handle(NotFound nothing) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).body("nothing");
    }

    private static UserId reader(NativeWebRequest request) {
        var token = String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION)).substring("Bearer ".length());
        return UserId.of(token.split("/")[0]);
    }

    private record ByType(Class<?> type, Function<NativeWebRequest, Object> value)
            implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return value.apply(request);
        }
    }
}
