package io.lectern.views;

import io.lectern.kernel.view.CurrentViews;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.WebAsyncUtils;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Answers nothing out of views that are not made yet, and has those that are up to date for whoever asks. */
@Component
class ViewsInterceptor implements HandlerInterceptor, WebMvcConfigurer {
    private final CurrentViews views;

    ViewsInterceptor(CurrentViews views) {
        this.views = views;
    }

    /** Who comes back with an answer that was waited for has read it already, and must not wait for views as well. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (WebAsyncUtils.getAsyncManager(request).hasConcurrentResult()) return true;
        views.require();
        views.await();
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**", "/calendars/**");
    }
}
