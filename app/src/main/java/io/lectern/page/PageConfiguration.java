package io.lectern.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where the page's files are: its own, those of the client in {@code live/client}, and libraries from WebJars. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {
    static final String FILES = "classpath:/page/";

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addViewController("/").setViewName("forward:/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry handlers) {
        checkedAgain(handlers.addResourceHandler("/assets/lib/**"))
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .resourceChain(true);
        checkedAgain(handlers.addResourceHandler("/index.html", "/assets/**")).addResourceLocations(FILES);
    }

    // Files in a jar that is built twice alike have no time that tells them apart.
    private static ResourceHandlerRegistration checkedAgain(ResourceHandlerRegistration files) {
        return files.setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(PageConfiguration::etag);
    }

    /** Weak, so that what is sent may be compressed (RFC 9110, section 8.8.1). */
    private static String etag(Resource file) {
        try (var content = file.getInputStream()) {
            return "W/\"" + DigestUtils.md5DigestAsHex(content) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
