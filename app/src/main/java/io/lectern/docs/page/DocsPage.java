package io.lectern.docs.page;

import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Where the files of the page are: its own, and Swagger UI from its WebJar; nothing is loaded from elsewhere. */
@Configuration(proxyBeanMethods = false)
class DocsPage implements WebMvcConfigurer {
    static final String PATH = "/docs";

    private static final String FILES = "classpath:/docs/";
    private static final String LIBRARIES = "classpath:/META-INF/resources/webjars/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry handlers) {
        var checkedAgain = CacheControl.noCache();
        handlers.addResourceHandler(PATH)
                .addResourceLocations(FILES)
                .setCacheControl(checkedAgain)
                .resourceChain(false)
                .addResolver(new Index());
        handlers.addResourceHandler(PATH + "/*").addResourceLocations(FILES).setCacheControl(checkedAgain);
        handlers.addResourceHandler(PATH + "/lib/**")
                .addResourceLocations(LIBRARIES)
                .setCacheControl(checkedAgain)
                .resourceChain(true);
    }

    /** The page itself, whatever the path is called: what is forwarded would lose the body that is held back. */
    private static class Index extends PathResourceResolver {
        @Override
        protected Resource getResource(String path, Resource location) throws IOException {
            return location.createRelative("index.html");
        }
    }
}
