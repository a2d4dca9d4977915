package io.lectern.views;

import io.lectern.kernel.view.CurrentViews;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
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

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        views.require();
        views.await();
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**", "/calendars/**");
    }
}
