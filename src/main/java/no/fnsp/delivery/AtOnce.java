package no.fnsp.delivery;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.delivery.arrival.Arrivals;
import no.fnsp.html.EntityTag;
import no.fnsp.kept.Encoding;
import no.fnsp.kept.Kept;
import no.fnsp.kept.KeptPages;
import no.fnsp.kept.Packed;
import no.fnsp.kept.Packing;
import no.fnsp.statistics.OriginCount;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sends a page that is kept, current, and packed as the reader wants it, on the thread that read the request: nothing here waits, makes
 * anything or asks the database. Everything else goes in, and is answered by {@link KeptPagesFilter} and those behind it: what is another
 * soon, what may be out of date, and what is not there or somewhere else. Both send the same headers.
 */
@Component
class AtOnce {

    private final KeptPages pages;
    private final Sending sending;
    private final Arrivals arrivals;
    private final OriginCount counts;

    AtOnce(KeptPages pages, Sending sending, Arrivals arrivals, OriginCount counts) {
        this.pages = pages;
        this.sending = sending;
        this.arrivals = arrivals;
        this.counts = counts;
    }

    /** Whether it was answered. When it was not, nothing of it has been read or written. */
    boolean answers(Request request, Response response, Callback callback) {
        Wanted wanted = wanted(request);
        String key = wanted == null ? null : PageKey.of(wanted);
        Kept kept = key == null ? null : pages.current(key);
        if (kept == null || kept.status() != HttpStatus.OK_200 || !sending.mayBeShared(kept)) {
            return false;
        }
        Said said = Said.in(request.getHeaders());
        Packed page = kept.ready(Encoding.accepted(said.encoding(), Packing.hasBrotli()));
        if (page == null) {
            return false;
        }
        send(kept, page, said, request, response, callback);
        return true;
    }

    private void send(Kept kept, Packed page, Said said, Request request, Response response, Callback callback) {
        boolean head = request.getMethod().equals("HEAD");
        if (kept.counted() != null && !head) {
            counts.served(kept.counted(), said.ofItself());
        }
        Head above = page.head(Head.class, one -> head(kept, one));
        if (EntityTag.isKnown(said.known(), page.tag())) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            response.getHeaders().add(above.unchanged());
            // As long as the page would have been: the web server would say that it is empty.
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, page.bytes().length);
            callback.succeeded();
            return;
        }
        response.setStatus(HttpStatus.OK_200);
        response.getHeaders().add(above.whole());
        if (head) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, page.bytes().length);
        }
        ByteBuffer bytes = head ? ByteBuffer.allocate(0) : page.toSend();
        response.write(true, bytes, callback);
    }

    private Head head(Kept kept, Packed page) {
        var always = new LinkedHashMap<String, String>();
        if (arrivals.onlyByTls() != null) {
            always.put("Strict-Transport-Security", arrivals.onlyByTls());
        }
        always.putAll(Answer.SECURE);
        always.putAll(sending.headers(kept));
        always.put("ETag", page.tag());
        var withPage = new LinkedHashMap<String, String>();
        withPage.put("Content-Type", Sending.TYPE);
        if (page.encoding() != Encoding.PLAIN) {
            withPage.put("Content-Encoding", page.encoding().header());
        }
        return Head.of(always, withPage);
    }

    /** Null for what is no request for a page that could be kept, or must be led elsewhere by somebody else. */
    private @Nullable Wanted wanted(Request request) {
        String path = request.getHttpURI().getPath();
        if (path == null || request.getConnectionMetaData().getHttpVersion() != HttpVersion.HTTP_1_1) {
            return null;
        }
        return came(request)
                .map(came -> new Wanted(
                        request.getMethod(),
                        Asked.by(came.host(), came.scheme(), came.port()),
                        path,
                        request.getHttpURI().getQuery(),
                        () -> parameters(request)))
                .orElse(null);
    }

    private Optional<Arrivals.Came> came(Request request) {
        var here = new Arrivals.Came(
                request.getHttpURI().getScheme(), Request.getServerName(request), Request.getServerPort(request));
        return arrivals.areDirect() ? Optional.of(here) : arrivals.came(new Telling(request), here);
    }

    /** As those behind the door read them; what they would refuse is left to them. */
    private static Optional<Map<String, String[]>> parameters(Request request) {
        try {
            var parameters = new HashMap<String, String[]>();
            for (Fields.Field field : Request.extractQueryParameters(request)) {
                parameters.put(field.getName(), field.getValues().toArray(String[]::new));
            }
            return Optional.of(parameters);
        } catch (RuntimeException garbage) {
            return Optional.empty();
        }
    }

    private record Telling(Request request) implements Arrivals.Telling {

        @Override
        public String peer() {
            return Arrivals.bare(Request.getRemoteAddr(request));
        }

        @Override
        public List<String> all(String header) {
            HttpFields headers = request.getHeaders();
            return headers.getValuesList(header);
        }
    }
}
