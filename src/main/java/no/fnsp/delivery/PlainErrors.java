package no.fnsp.delivery;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.BiFunction;
import no.fnsp.composing.PlatformPages;
import no.fnsp.html.Page;
import no.fnsp.html.PageRenderer;
import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what the web server itself refuses, before any site is known: a designed page, never a stack trace. */
public final class PlainErrors extends ErrorReportValve {

    private static final PageRenderer RENDERER = new PageRenderer();

    // Tomcat makes the valve by its class name, so what it shows is handed to the class; each server in the process has
    // its own.
    private static final Map<Container, BiFunction<Asked, Integer, Page>> PAGES =
            Collections.synchronizedMap(new WeakHashMap<>());

    static void showWith(StandardHost host, BiFunction<Asked, Integer, Page> shown) {
        PAGES.put(host, shown);
        host.setErrorReportValveClass(PlainErrors.class.getName());
    }

    private Page page(Request request, int status) {
        BiFunction<Asked, Integer, Page> shown = PAGES.get(getContainer());
        return shown == null ? PlatformPages.refused(status) : shown.apply(Asked.by(request), status);
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
            byte[] page = RENDERER.render(page(request, status >= 500 ? 500 : 400));
            response.getOutputStream().write(page);
            response.finishResponse();
        } catch (IOException gone) {
            // The reader has hung up; there is nobody to tell.
            response.setSuspended(true);
        }
    }
}
