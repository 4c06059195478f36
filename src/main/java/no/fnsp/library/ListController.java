package no.fnsp.library;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskErrors;
import no.fnsp.desk.Reply;
import no.fnsp.media.Catalogue;
import no.fnsp.media.Item;
import no.fnsp.media.Received;
import no.fnsp.media.Uploads;
import no.fnsp.sharing.Uses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** All pictures and documents of a site, and handing in more. */
@Controller
class ListController {

    private final Lookup lookup;
    private final Catalogue catalogue;
    private final Uploads uploads;
    private final Uses uses;

    ListController(Lookup lookup, Catalogue catalogue, Uploads uploads, Uses uses) {
        this.lookup = lookup;
        this.catalogue = catalogue;
        this.uploads = uploads;
        this.uses = uses;
    }

    @GetMapping("/desk/sites/{site}/media")
    Reply list(
            Desk desk,
            @PathVariable String site,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page) {
        return lookup.site(desk, site)
                .map(here -> Reply.page(page(here, Asked.of(q, kind, show, page), List.of())))
                .orElseGet(Reply::missing);
    }

    private ListPage page(Here here, Asked asked, List<HandedIn> handedIn) {
        boolean unused = asked.isFor(Catalogue.Concern.UNUSED);
        Set<UUID> used = unused ? uses.all(here.now()) : Set.of();
        var wanted =
                new Catalogue.Wanted(List.of(here.site().id()), asked.words(), asked.kind(), asked.concern(), used);
        List<Item> found =
                catalogue.search(wanted, (asked.page() - 1) * Asked.ON_A_PAGE, Asked.ON_A_PAGE + 1, here.now());
        return new ListPage(
                here.frame(here.words().get("desk.site.media")),
                here,
                asked,
                found.stream()
                        .limit(Asked.ON_A_PAGE)
                        .map(item -> Seen.of(here, item))
                        .toList(),
                found.size() > Asked.ON_A_PAGE,
                handedIn);
    }

    @PostMapping("/desk/sites/{site}/media")
    Reply handIn(
            Desk desk,
            @PathVariable String site,
            @RequestParam(name = "file", defaultValue = "") List<MultipartFile> files,
            HttpServletRequest request)
            throws IOException {
        Optional<Here> found = lookup.site(desk, site);
        if (found.isEmpty()) {
            return Reply.missing();
        }
        List<HandedIn> all = handIn(found.get(), files);
        if (DeskErrors.wantsData(request)) {
            return Reply.data(Map.of("files", all.stream().map(HandedIn::data).toList()));
        }
        boolean one = all.size() == 1 && all.getFirst().letIn();
        return one
                ? Reply.onward(Objects.requireNonNull(all.getFirst().href()), "library.handed-in")
                : Reply.page(page(found.get(), Asked.EVERYTHING, all));
    }

    private List<HandedIn> handIn(Here here, List<MultipartFile> files) throws IOException {
        var all = new ArrayList<HandedIn>();
        for (MultipartFile file : files) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (name.isEmpty() && file.isEmpty()) {
                continue; // a browser sends this when nothing was chosen
            }
            try (InputStream content = file.getInputStream()) {
                Received received = uploads.receive(here.permit(), here.site().id(), name, content, here.now());
                all.add(HandedIn.of(here, name, received));
            }
        }
        return all;
    }
}
