package no.fnsp.paperdesk;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.media.Asset;
import no.fnsp.media.Item;
import no.fnsp.media.Items;
import no.fnsp.media.Received;
import no.fnsp.media.Uploads;
import no.fnsp.paper.Paper;
import no.fnsp.paper.PaperChanges;
import no.fnsp.paper.Papers;
import no.fnsp.paper.Saying;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** All documents of a site, and handing in one. */
@Controller
class PapersController {

    private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Lookup lookup;
    private final FormPages pages;
    private final Papers papers;
    private final PaperChanges changes;
    private final Uploads uploads;
    private final Items items;

    PapersController(
            Lookup lookup, FormPages pages, Papers papers, PaperChanges changes, Uploads uploads, Items items) {
        this.lookup = lookup;
        this.pages = pages;
        this.papers = papers;
        this.changes = changes;
        this.uploads = uploads;
        this.items = items;
    }

    @GetMapping("/desk/sites/{site}/papers")
    Reply list(Desk desk, @PathVariable String site) {
        return lookup.site(desk, site).map(here -> Reply.page(list(here))).orElseGet(Reply::missing);
    }

    private ListPage list(Here here) {
        List<Paper> own = papers.of(here.site().id(), here.now());
        List<Paper> national = papers.on(here.site().id(), here.now()).stream()
                .filter(paper -> !paper.site().equals(here.site().id()) && paper.isShown(here.now()))
                .toList();
        return new ListPage(here.frame(here.words().get("desk.site.papers")), here, own, national);
    }

    @GetMapping("/desk/sites/{site}/papers/new")
    Reply form(Desk desk, @PathVariable String site) {
        return lookup.changing(desk, site)
                .map(here -> Reply.page(pages.fresh(here, WriteForm.empty(here), null, null)))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/desk/sites/{site}/papers")
    Reply add(
            Desk desk,
            @PathVariable String site,
            @RequestParam Map<String, String> written,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Optional<Here> here = lookup.changing(desk, site);
        return here.isEmpty()
                ? Reply.missing()
                : add(here.get(), here.get().whole().orElseThrow(), new Form(written), file);
    }

    /** The file is taken in first and stays, so that it need not be chosen anew when something else is wrong. */
    private Reply add(Here here, Permit permit, Form form, @Nullable MultipartFile file) throws IOException {
        Taken taken =
                file == null || file.isEmpty() && name(file).isEmpty() ? before(here, form) : taken(here, permit, file);
        Form kept = form.with(
                "asset", taken.asset() == null ? "" : taken.asset().id().toString());
        Optional<Saying> says = ReadForm.of(kept, here, null);
        Asset asset = taken.asset();
        if (says.isEmpty() || asset == null || taken.wrong() != null) {
            return Reply.refused(pages.fresh(here, kept, asset == null ? null : asset.id(), taken.wrong()));
        }
        Paper paper = changes.add(permit, UUID.randomUUID(), here.site(), asset, says.get(), here.now());
        return Reply.onward(here.to("/" + paper.id()), "paperdesk.added");
    }

    /** A file that was let in, or why none was. */
    private record Taken(@Nullable Asset asset, @Nullable String wrong) {}

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private Taken taken(Here here, Permit permit, MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return switch (uploads.receive(permit, here.site().id(), name(file), content, here.now())) {
                case Received.Kept kept -> usable(here, kept.asset());
                case Received.SameAsBefore same -> usable(here, same.asset());
                case Received.Overtaken overtaken ->
                    new Taken(null, here.words().get("library.overtaken"));
                case Received.Refused refused -> new Taken(null, here.why(refused.why()));
            };
        }
    }

    /** A file that was handed in with a form that something was wrong with. */
    private Taken before(Here here, Form form) {
        String written = form.value("asset");
        return Optional.of(written)
                .filter(id -> id.matches(UUID_SHAPE))
                .flatMap(id -> items.at(UUID.fromString(id), here.now()))
                .map(Item::asset)
                .filter(asset -> asset.site().equals(here.site().id()))
                .map(asset -> usable(here, asset))
                .orElseGet(() -> new Taken(null, here.words().get("paperdesk.wrong.file")));
    }

    private Taken usable(Here here, Asset asset) {
        if (asset.kind() != Asset.Kind.DOCUMENT) {
            return new Taken(null, here.words().get("library.refused.other-kind.document"));
        }
        return papers.withAsset(asset.id(), here.now())
                .map(paper -> new Taken(
                        null,
                        here.words().get("paperdesk.wrong.same", paper.says().title())))
                .orElseGet(() -> new Taken(asset, null));
    }
}
