package io.lectern.live.sse;

import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.live.socket.UrlTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the web server needs for live by HTTP: a way to cut connections, room to write, and no token in a URL. */
@Configuration(proxyBeanMethods = false)
class EventStreamConfiguration
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(StreamingProtocol.class.getName());
        factory.addEngineValves(new CutValve());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(EventStreamController.PATH);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (UrlTokens.in(request))
            throw new Invalid("query", "must hold no token; it belongs in the Authorization header");
        return true;
    }
}
