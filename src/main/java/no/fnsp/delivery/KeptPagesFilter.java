package no.fnsp.delivery;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.fnsp.kept.KeptPages;
import no.fnsp.kept.Serving;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Ahead of everything but what tells who asks and over which scheme: a reader who asks for what is kept is answered here, and neither who they are nor where they are going is
 * looked into. Only {@link PageController} keeps anything, so nothing else can be answered so.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class KeptPagesFilter implements Filter {

    private final KeptPages pages;
    private final Sending sending;

    KeptPagesFilter(KeptPages pages, Sending sending) {
        this.pages = pages;
        this.sending = sending;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        if (asked instanceof HttpServletRequest request && answer instanceof HttpServletResponse response) {
            String key = PageKey.of(request);
            Serving ready = key == null ? null : pages.ready(key);
            if (ready != null) {
                sending.send(ready, request, response);
                return;
            }
        }
        chain.doFilter(asked, answer);
    }
}
