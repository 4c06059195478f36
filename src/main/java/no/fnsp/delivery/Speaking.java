package no.fnsp.delivery;

import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * Reads on where an address makes no sense, to know whose page shall tell it: left alone, the web server would refuse it before it had
 * read which site was asked. {@link Front} and {@link Requested} do the refusing.
 */
final class Speaking extends HttpConnectionFactory {

    /** Has a character in it that no address has, and is refused for it. */
    private static final String UNREADABLE = "/%EF%BF%BD";

    Speaking(HttpConfiguration http) {
        super(http);
        http.setUriCompliance(UriCompliance.UNSAFE);
        // Measured: with what a browser sends, looking for what it has sent before takes longer than reading it again.
        http.setHeaderCacheSize(0);
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        var connection = new ReadingOn(getHttpConfiguration(), connector, endPoint);
        connection.setUseInputDirectByteBuffers(isUseInputDirectByteBuffers());
        connection.setUseOutputDirectByteBuffers(isUseOutputDirectByteBuffers());
        return configure(connection, connector, endPoint);
    }

    private static final class ReadingOn extends HttpConnection {

        ReadingOn(HttpConfiguration http, Connector connector, EndPoint endPoint) {
            super(http, connector, endPoint);
        }

        @Override
        protected HttpStreamOverHTTP1 newHttpStream(String method, String address, HttpVersion version) {
            try {
                return super.newHttpStream(method, address, version);
            } catch (RuntimeException garbage) {
                return super.newHttpStream(method, UNREADABLE, version);
            }
        }
    }
}
