package no.fnsp.noticedesk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.notice.Templates;
import no.fnsp.noticedesk.FormPage.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page a notice is written on, and where it is sent. */
@Controller
class NoticeController {

    private static final String ONE = "/{notice:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Lookup lookup;
    private final NoticePages pages;
    private final NoticeActs acts;
    private final Templates templates;

    NoticeController(Lookup lookup, NoticePages pages, NoticeActs acts, Templates templates) {
        this.lookup = lookup;
        this.pages = pages;
        this.acts = acts;
        this.templates = templates;
    }

    @GetMapping({"/desk/sites/{site}/notices/new", "/desk/notices/{site}/new"})
    Reply form(Desk desk, @PathVariable String site, @RequestParam(defaultValue = "") String template) {
        return lookup.area(desk, site)
                .filter(Here::mayWrite)
                .map(here -> Reply.page(pages.page(here, Optional.empty(), begun(here, template), Said.NOTHING)))
                .orElseGet(Reply::missing);
    }

    private Form begun(Here here, String template) {
        return id(template)
                .flatMap(id -> templates.find(here.area(), id, here.now()))
                .map(found -> WriteForm.of(here, found))
                .orElseGet(() -> WriteForm.empty(here));
    }

    private static Optional<UUID> id(String written) {
        return written.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(written))
                : Optional.empty();
    }

    @GetMapping({"/desk/sites/{site}/notices" + ONE, "/desk/notices/{site}" + ONE})
    Reply notice(Desk desk, @PathVariable String site, @PathVariable UUID notice) {
        return lookup.area(desk, site)
                .flatMap(here -> lookup.notice(here, notice)
                        .map(found ->
                                Reply.page(pages.page(here, Optional.of(found), WriteForm.of(found), Said.NOTHING))))
                .orElseGet(Reply::missing);
    }

    @PostMapping({"/desk/sites/{site}/notices", "/desk/notices/{site}"})
    Reply add(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @RequestParam Map<String, String> written) {
        return lookup.area(desk, site)
                .filter(Here::mayWrite)
                .map(here -> add(here, request, new Form(written)))
                .orElseGet(Reply::missing);
    }

    private Reply add(Here here, HttpServletRequest request, Form form) {
        UUID id = id(form.value("id")).orElseGet(UUID::randomUUID);
        // A form that was sent twice.
        return lookup.notice(here, id)
                .map(known -> Reply.onward(here.to("/" + id), "notice.published"))
                .orElseGet(() -> acts.act(here, request, Optional.empty(), id, form));
    }

    @PostMapping({"/desk/sites/{site}/notices" + ONE, "/desk/notices/{site}" + ONE})
    Reply change(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable UUID notice,
            @RequestParam Map<String, String> written) {
        return lookup.area(desk, site)
                .filter(Here::mayWrite)
                .flatMap(here -> lookup.notice(here, notice)
                        .map(found -> acts.act(here, request, Optional.of(found), notice, new Form(written))))
                .orElseGet(Reply::missing);
    }

    @PostMapping({"/desk/sites/{site}/notices" + ONE + "/end", "/desk/notices/{site}" + ONE + "/end"})
    Reply end(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID notice,
            @RequestParam(defaultValue = "") String read) {
        Optional<Here> here = lookup.area(desk, site).filter(Here::mayWrite);
        return here.flatMap(found -> lookup.notice(found, notice).map(known -> acts.end(found, known, read)))
                .orElseGet(Reply::missing);
    }
}
