package no.fnsp.delivery;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;

/**
 * The first of the web server that sees a request, on the thread that read it. Whoever asks for what is kept is answered there; everybody
 * else is led in on a virtual thread of their own, where there may be waiting.
 */
final class Doorkeeper extends Handler.Wrapper {

    /** A browser sends some fifteen. */
    private static final int MOST_HEADERS = 100;

    private final Supplier<AtTheDoor> door;
    private final Executor inside;

    Doorkeeper(Handler behind, Supplier<AtTheDoor> door, Executor inside) {
        super(behind);
        this.door = door;
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
        } else if (!door.get().answers(request, response, callback)) {
            inside.execute(() -> leadIn(request, response, callback));
        }
        return true;
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
