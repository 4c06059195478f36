package no.fnsp.library;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.media.AssetFile;
import no.fnsp.media.FileHistory;
import no.fnsp.media.Items;
import no.fnsp.media.Received;
import no.fnsp.media.Uploads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Which file of a picture or document is shown: another in its place, or one from before. */
@Controller
class FilesController {

    private final Lookup lookup;
    private final ItemPages pages;
    private final Items items;
    private final FileHistory history;
    private final Uploads uploads;

    FilesController(Lookup lookup, ItemPages pages, Items items, FileHistory history, Uploads uploads) {
        this.lookup = lookup;
        this.pages = pages;
        this.items = items;
        this.history = history;
        this.uploads = uploads;
    }

    @PostMapping(ItemController.ITEM + "/files")
    Reply replace(Desk desk, @PathVariable String site, @PathVariable UUID asset, @RequestParam MultipartFile file)
            throws IOException {
        Optional<Held> found = lookup.item(desk, site, asset);
        Optional<Permit> whole = found.flatMap(held -> held.here().whole());
        if (found.isEmpty() || whole.isEmpty()) {
            return Reply.missing();
        }
        Held held = found.get();
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            Received received = uploads.replace(
                    whole.get(), held.item().asset(), name, content, held.here().now());
            return switch (received) {
                case Received.Kept kept -> Reply.onward(held.to(""), "library.replaced");
                case Received.SameAsBefore same -> Reply.onward(held.to(""), "library.same");
                case Received.Overtaken overtaken -> overtaken(desk, site, asset);
                case Received.Refused refused ->
                    Reply.refused(pages.page(held, HandedIn.why(held.here().words(), refused.why())));
            };
        }
    }

    /** The page as it is now, so that they see what came there instead. */
    private Reply overtaken(Desk desk, String site, UUID asset) {
        return lookup.item(desk, site, asset)
                .<Reply>map(held ->
                        new Reply.Page(pages.page(held, held.here().words().get("library.overtaken")), 409))
                .orElseGet(Reply::missing);
    }

    @PostMapping(ItemController.ITEM + "/files/{number}")
    Reply goBack(Desk desk, @PathVariable String site, @PathVariable UUID asset, @PathVariable int number) {
        Optional<AssetFile> wanted = items.files(asset).stream()
                .filter(file -> file.number() == number)
                .findFirst();
        return wanted.isEmpty()
                ? Reply.missing()
                : lookup.onWhole(desk, site, asset, (held, permit) -> {
                    boolean done = history.goBack(
                            permit,
                            held.item().asset(),
                            held.item().file(),
                            wanted.get(),
                            held.here().now());
                    return done ? Reply.onward(held.to(""), "library.replaced") : overtaken(desk, site, asset);
                });
    }
}
