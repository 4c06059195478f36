package no.fnsp.delivery;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.fnsp.composing.PlatformPages;
import no.fnsp.html.PageRenderer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows what another part of the server refused. Asked for by a reader, its own address is one like any other. */
@Controller
class Errors implements ErrorController {

    private final PageController pages;
    private final PageRenderer renderer;

    Errors(PageController pages, PageRenderer renderer) {
        this.pages = pages;
        this.renderer = renderer;
    }

    @RequestMapping("/error")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status instanceof Integer code) {
            byte[] page = renderer.render(PlatformPages.refused(code == 404 ? 404 : code >= 500 ? 500 : 400));
            Answer.html(request, response, code, page, Optional.empty());
        } else {
            pages.unkept(request, response);
        }
    }
}
