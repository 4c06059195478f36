package no.fnsp.bench;

import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The web server and nothing of ours: it answers everything with the same headers and bytes, on the thread that read the request. */
final class Constant implements AutoCloseable {

    /** The web server writes these itself. */
    private static final Set<String> ITS_OWN = Set.of("date", "content-length", "connection");

    private final Server server = new Server(new QueuedThreadPool(16));
    private final ServerConnector connector;

    Constant(HttpHeaders headers, byte[] page) throws Exception {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setHeaderCacheSize(0);
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Same(headers, page));
        server.start();
    }

    int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    private static final class Same extends Handler.Abstract.NonBlocking {

        private final HttpField[] headers;
        private final ByteBuffer page;

        Same(HttpHeaders headers, byte[] page) {
            var fields = new ArrayList<HttpField>();
            headers.map().forEach((name, values) -> {
                if (!ITS_OWN.contains(name)) {
                    values.forEach(value -> fields.add(new PreEncodedHttpField(name, value)));
                }
            });
            this.headers = fields.toArray(HttpField[]::new);
            this.page = ByteBuffer.allocateDirect(page.length).put(page).flip();
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            for (HttpField header : headers) {
                response.getHeaders().add(header);
            }
            response.write(true, page.duplicate(), callback);
            return true;
        }
    }
}
