package no.fnsp.delivery;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Leads whoever asks whether what they have is still so around what packs answers: that would send all their tags back as the tag of the
 * answer (jetty-compression 12.1). What is kept is packed already.
 */
final class Repacking extends Handler.Wrapper {

    private final Handler inside;

    Repacking(Handler packing, Handler inside) {
        super(packing);
        this.inside = inside;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return request.getHeaders().contains(HttpHeader.IF_NONE_MATCH)
                ? inside.handle(request, response, callback)
                : super.handle(request, response, callback);
    }
}
