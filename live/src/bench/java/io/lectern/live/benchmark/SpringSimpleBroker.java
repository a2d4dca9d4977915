package io.lectern.live.benchmark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;

/** Spring's simple broker as it comes. */
final class SpringSimpleBroker {
    static final String TOPIC = "/topic/things";

    private SpringSimpleBroker() {}

    public static void main(String[] arguments) throws Exception {
        var server = SpringApplication.run(StockServer.class, "--server.port=0", "--logging.level.root=warn");
        var template = server.getBean(SimpMessagingTemplate.class);
        BenchmarkServer.serve(
                ((WebServerApplicationContext) server).getWebServer().getPort(),
                number -> template.convertAndSend(TOPIC, BenchmarkServer.body(number)));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebSocketMessageBroker
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class StockServer implements WebSocketMessageBrokerConfigurer {

        @Override
        public void registerStompEndpoints(StompEndpointRegistry registry) {
            registry.addEndpoint("/live").setAllowedOrigins("*");
        }

        @Override
        public void configureMessageBroker(MessageBrokerRegistry registry) {
            registry.enableSimpleBroker("/topic");
        }
    }
}
