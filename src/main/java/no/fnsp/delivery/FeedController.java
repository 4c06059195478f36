package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.fnsp.composing.Feeds;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is new in a site's lists, as Atom: the address of the list with {@code /atom.xml} behind and the language in front. */
@Controller
class FeedController {

    private static final String ENDING = "/atom.xml";
    private static final String LIST =
            "/{list:nyheter|arrangementer|kliniske-studier|behandlinger|ledige-stillinger}" + ENDING;

    private final SiteFiles files;
    private final SiteFiles.Kind feeds;

    FeedController(SiteFiles files, Feeds feeds) {
        this.files = files;
        this.feeds = new SiteFiles.Kind(
                ENDING, feeds::find, (request, response, file, visit) -> Answer.feed(request, response, file));
    }

    /** The address has the site's base and the language before it. */
    @GetMapping({LIST, "/{one}" + LIST, "/{one}/{other}" + LIST})
    void feed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        files.answer(feeds, request, response);
    }
}
