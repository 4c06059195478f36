package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.fnsp.composing.EventFiles;
import no.fnsp.composing.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Events as iCalendar: the address of the list, or of one of them, with {@code .ics} behind and the language in front. */
@Controller
class EventFileController {

    private static final String ENDING = ".ics";
    private static final String LIST = "/arrangementer" + ENDING;
    private static final String ONE = "/arrangementer/{slug:.+\\.ics}";

    private final SiteFiles files;
    private final SiteFiles.Kind calendars;

    EventFileController(SiteFiles files, EventFiles events) {
        this.files = files;
        this.calendars = new SiteFiles.Kind(
                ENDING,
                events::find,
                (request, response, file, visit) -> Answer.calendar(request, response, file, name(visit)));
    }

    /** The address has the site's base and the language before it. */
    @GetMapping({LIST, "/{one}" + LIST, "/{one}/{other}" + LIST, ONE, "/{one}" + ONE, "/{one}/{other}" + ONE})
    void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
        files.answer(calendars, request, response);
    }

    private static String name(Visit visit) {
        return visit.path().substring(visit.path().lastIndexOf('/') + 1) + ENDING;
    }
}
