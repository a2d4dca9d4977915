package io.lectern.http.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

class WordMappingTest {
    private final RequestMappingHandlerMapping spring = new RequestMappingHandlerMapping();
    private final WordMapping words = new WordMapping();

    @RestController
    static class Paths {
        @GetMapping("/")
        void root() {}

        @GetMapping("/a/b")
        void word() {}

        @GetMapping("/a/{x}")
        void variable() {}

        @GetMapping({"/a/{x}/c", "/c"})
        void several() {}

        @GetMapping("/f/**")
        void any() {}

        @GetMapping("/g/{*rest}")
        void rest() {}

        @GetMapping("/h/{n}.csv")
        void part() {}

        @GetMapping("/h/?x")
        void character() {}

        @PostMapping("/a/{x}")
        void other() {}
    }

    @BeforeEach
    void map() {
        var context = new StaticWebApplicationContext();
        context.registerSingleton("paths", Paths.class);
        context.refresh();
        for (var mapping : List.of(spring, words)) {
            mapping.setApplicationContext(context);
            mapping.afterPropertiesSet();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "/a", "/a/", "/a/b", "/a/b/", "/a/B", "/a/%62", "/a/b;v=1", "/a//b", "/a/x", "/a/x/c", "/a/x/d",
                "/c", "/C", "/f", "/f/1", "/f/1/2", "/g", "/g/1/2", "/h/1.csv", "/h/1.txt", "/h/1x", "/h/12x", "/z"
            })
    void theHandlerIsTheOneThatSpringFinds(String path) throws Exception {
        assertThat(found(words, "GET", path)).isEqualTo(found(spring, "GET", path));
        assertThat(found(words, "POST", path)).isEqualTo(found(spring, "POST", path));
    }

    private static String found(RequestMappingHandlerMapping mapping, String method, String path) throws Exception {
        var request = new MockHttpServletRequest(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        try {
            var chain = mapping.getHandler(request);
            return chain == null
                    ? "none"
                    : ((HandlerMethod) chain.getHandler()).getMethod().getName();
        } catch (HttpRequestMethodNotSupportedException refused) {
            return "allowed: " + refused.getSupportedHttpMethods();
        }
    }
}
