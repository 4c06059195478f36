package no.fnsp.eventdesk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.fnsp.composing.PreviewLinks;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.event.Event;
import no.fnsp.html.Link;
import no.fnsp.text.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows an event as readers would see it, before they do. */
@Controller
class PreviewController {

    private static final Duration AT_THE_DESK = Duration.ofHours(2);

    private final String host;
    private final PreviewLinks links;
    private final Lookup lookup;

    PreviewController(@Value("${fnsp.preview-host}") String host, PreviewLinks links, Lookup lookup) {
        this.host = host;
        this.links = links;
        this.lookup = lookup;
    }

    @GetMapping(EventController.ONE + "/preview")
    Reply preview(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID event,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request) {
        return lookup.site(desk, site)
                .flatMap(here -> lookup.known(here, event)
                        .flatMap(known ->
                                known.newest().map(newest -> Reply.page(page(here, known, newest, language, request)))))
                .orElseGet(Reply::missing);
    }

    private PreviewPage page(Here here, Known known, Event event, String asked, HttpServletRequest request) {
        List<Language> all = here.site().settings().languages();
        Language language =
                Language.find(asked).filter(all::contains).orElse(here.site().mainLanguage());
        String self = here.to("/" + event.id() + "/preview");
        return new PreviewPage(
                here.frame(here.words().get("eventdesk.preview"), here.list(), here.form(event)),
                here,
                known,
                address(here, event, language, request),
                language,
                all.stream()
                        .filter(other -> other != language)
                        .map(other -> new Link(
                                here.words()
                                        .get(
                                                "eventdesk.preview.in",
                                                here.words().get("language." + other.code())),
                                self + "?language=" + other.code()))
                        .toList());
    }

    /** On an origin of its own, where no cookie is; on a developer's machine, with the port of the desk. */
    private String address(Here here, Event event, Language language, HttpServletRequest request) {
        String token = links.token(new PreviewLinks.Preview(
                event.said(), here.site().id(), here.now().plus(AT_THE_DESK), null));
        int port = request.getServerPort();
        return request.getScheme() + "://" + host + (port == 80 || port == 443 ? "" : ":" + port) + "/p/" + token
                + here.site().under("").address(language, event.address());
    }
}
