package no.fnsp.delivery;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;

/** Jetty, with our {@link Front} in front of all that the framework has put up. */
final class WebServer extends JettyServletWebServerFactory {

    private final Supplier<AtOnce> atOnce;
    private final Supplier<RefusedPages> refused;
    private final Executor inside;

    WebServer(Supplier<AtOnce> atOnce, Supplier<RefusedPages> refused, Executor inside) {
        this.atOnce = atOnce;
        this.refused = refused;
        this.inside = inside;
    }

    @Override
    protected Handler addHandlerWrappers(Handler inside) {
        return new Repacking(super.addHandlerWrappers(inside), inside);
    }

    /** Addresses are read by us: two slashes after each other lead to the address with one. */
    @Override
    protected void postProcessWebAppContext(WebAppContext context) {
        context.getServletHandler().setDecodeAmbiguousURIs(true);
    }

    @Override
    protected JettyWebServer getJettyWebServer(Server server) {
        server.setErrorHandler(new PlainErrors(refused, inside));
        server.setHandler(new Front(server.getHandler(), atOnce, inside));
        for (Connector connector : server.getConnectors()) {
            // With a certificate of its own it has something else to say first.
            if (connector instanceof ServerConnector plain
                    && plain.getConnectionFactories().size() == 1) {
                speak(plain);
            }
        }
        return super.getJettyWebServer(server);
    }

    private static void speak(ServerConnector connector) {
        HttpConfiguration http =
                connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        // Else whoever is in the middle of sending a form when we stop is given a second.
        connector.setShutdownIdleTimeout(connector.getIdleTimeout());
        connector.setConnectionFactories(List.of(new Speaking(http)));
    }
}
