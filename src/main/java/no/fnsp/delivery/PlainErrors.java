package no.fnsp.delivery;

import java.io.IOException;
import java.util.function.BiFunction;
import no.fnsp.composing.PlatformPages;
import no.fnsp.html.Page;
import no.fnsp.html.PageRenderer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what the web server itself refuses, before any site is known: a designed page, never a stack trace. */
public final class PlainErrors extends ErrorReportValve {

    private static final PageRenderer RENDERER = new PageRenderer();

    // Tomcat makes the valve by its class name, so what it shows is handed to the class.
    private static volatile BiFunction<Asked, Integer, Page> pages = (asked, status) -> PlatformPages.refused(status);

    static void showWith(BiFunction<Asked, Integer, Page> shown) {
        pages = shown;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable problem) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            Answer.secure(response.getResponse());
            response.setContentType("text/html;charset=utf-8");
            byte[] page = RENDERER.render(pages.apply(Asked.by(request), status >= 500 ? 500 : 400));
            response.getOutputStream().write(page);
            response.finishResponse();
        } catch (IOException gone) {
            // The reader has hung up; there is nobody to tell.
            response.setSuspended(true);
        }
    }
}
