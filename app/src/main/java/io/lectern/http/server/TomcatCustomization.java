package io.lectern.http.server;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Has Tomcat close connections, read addresses, log no secrets, keep little for slow readers and refuse as Lectern. */
@Component
class TomcatCustomization implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /**
     * What is on its way to a client is seen to be read soon, and takes little of the machine's memory while it is not.
     */
    private static final int SEND_BUFFER_BYTES = 64 * 1024;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(
                connector -> connector.setProperty("socket.txBufSize", String.valueOf(SEND_BUFFER_BYTES)));
        factory.addEngineValves(new ConnectionValve(), new AddressValve(), new SecretAddressValve());
        factory.addContextCustomizers(context -> {
            context.setResources(new NoResourceJars(context));
            if (context.getParent() instanceof StandardHost host)
                host.setErrorReportValveClass(ProblemReportValve.class.getName());
        });
    }
}
