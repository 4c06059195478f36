package no.fnsp.delivery;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;

/**
 * The first of the web server that sees a request, on the thread that read it. Whoever asks for what is kept is answered there; everybody
 * else is led in on a virtual thread of their own, where there may be waiting.
 */
final class Front extends Handler.Wrapper {

    /** A browser sends some fifteen. */
    private static final int MOST_HEADERS = 100;

    /** Two slashes after each other lead to the address with one. */
    private static final UriCompliance ADDRESSES =
            UriCompliance.DEFAULT.with("FNSP", UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT);

    private final Supplier<AtOnce> atOnce;
    private final Executor inside;

    Front(Handler behind, Supplier<AtOnce> atOnce, Executor inside) {
        super(behind);
        this.atOnce = atOnce;
        this.inside = inside;
    }

    /** Nothing waits here: so the web server need not find another thread first. */
    @Override
    public Invocable.InvocationType getInvocationType() {
        return Invocable.InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (request.getHeaders().size() > MOST_HEADERS) {
            Response.writeError(request, response, callback, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431);
        } else if (isGarbage(request.getHttpURI())) {
            Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST_400);
        } else if (request.getMethod().equals("TRACE")) {
            // Left alone, the framework would send back all it was told, secrets too.
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
        } else if (!atOnce.get().answers(request, response, callback)) {
            inside.execute(() -> leadIn(request, response, callback));
        }
        return true;
    }

    private static boolean isGarbage(HttpURI address) {
        return address.hasViolations() && UriCompliance.checkUriCompliance(ADDRESSES, address, null) != null;
    }

    private void leadIn(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Throwable problem) {
            Response.writeError(request, response, callback, problem);
        }
    }
}
