package io.lectern.http.request;

import io.lectern.kernel.message.Problem.Invalid;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;

/** Refuses a parameter without a value, for which Spring takes the default: {@code ?dryRun} would be carried out. */
final class EmptyParameters {

    private EmptyParameters() {}

    /** @throws Invalid at the first one that the request names and gives no value */
    static void refuse(HttpServletRequest request, HandlerMethod handler) {
        for (var parameter : handler.getMethodParameters()) {
            var asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked == null || asked.defaultValue().equals(ValueConstants.DEFAULT_NONE)) continue;
            var name = parameter.getParameter().getName();
            if ("".equals(request.getParameter(name))) throw new Invalid(name, "is not of the right form");
        }
    }
}
