package no.fnsp.delivery;

import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import no.fnsp.composing.PlatformPages;
import no.fnsp.html.Page;
import no.fnsp.html.PageRenderer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what the web server itself refuses, before any site is known: a designed page, never a stack trace. */
final class PlainErrors extends ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(PlainErrors.class);
    private static final PageRenderer RENDERER = new PageRenderer();

    private final Supplier<RefusedPages> refused;
    private final Executor inside;

    PlainErrors(Supplier<RefusedPages> refused, Executor inside) {
        this.refused = refused;
        this.inside = inside;
    }

    /** The site's own page is looked up, and the thread that reads requests waits for nobody. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        inside.execute(() -> show(request, response, callback));
        return true;
    }

    private void show(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        try {
            byte[] page = RENDERER.render(page(request, status >= 500 ? 500 : 400));
            Answer.SECURE.forEach(response.getHeaders()::put);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, Sending.TYPE);
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            boolean bare = request.getMethod().equals("HEAD") || HttpStatus.hasNoBody(status);
            response.write(true, bare ? ByteBuffer.allocate(0) : ByteBuffer.wrap(page), callback);
        } catch (RuntimeException bug) {
            log.error("Could not show what was refused with {}", status, bug);
            callback.failed(bug);
        }
    }

    private Page page(Request request, int status) {
        String host = Request.getServerName(request);
        return host == null
                ? PlatformPages.refused(status)
                : refused.get()
                        .page(Asked.by(host, request.getHttpURI().getScheme(), Request.getServerPort(request)), status);
    }
}
