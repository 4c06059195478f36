package no.fnsp.delivery;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;

/** Jetty, with our {@link Doorkeeper} in front of all that the framework has put up. */
final class WebServer extends JettyServletWebServerFactory {

    private final Supplier<AtTheDoor> door;
    private final Supplier<RefusedPages> refused;
    private final Executor inside;

    WebServer(Supplier<AtTheDoor> door, Supplier<RefusedPages> refused, Executor inside) {
        this.door = door;
        this.refused = refused;
        this.inside = inside;
    }

    @Override
    protected JettyWebServer getJettyWebServer(Server server) {
        server.setErrorHandler(new PlainErrors(refused, inside));
        server.setHandler(new Doorkeeper(server.getHandler(), door, inside));
        return super.getJettyWebServer(server);
    }
}
