package io.lectern.live.socket;

import org.apache.coyote.AbstractProtocol;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has requests run in a pool that knows how busy the machine is, unless they get threads of another kind. */
@Component
@Order
final class RequestThreads implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, DisposableBean {
    private @Nullable RequestPool pool;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) customize(protocol);
        });
    }

    @Override
    public void destroy() {
        if (pool != null) pool.shutdownNow();
    }

    private void customize(AbstractProtocol<?> protocol) {
        if (protocol.getExecutor() == null) protocol.setExecutor(pool(protocol));
    }

    private RequestPool pool(AbstractProtocol<?> protocol) {
        if (pool == null) pool = RequestPool.start(protocol.getMaxThreads());
        return pool;
    }
}
