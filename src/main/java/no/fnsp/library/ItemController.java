package no.fnsp.library;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.media.AssetFile;
import no.fnsp.media.Description;
import no.fnsp.media.Descriptions;
import no.fnsp.media.FileHistory;
import no.fnsp.media.Items;
import no.fnsp.media.Received;
import no.fnsp.media.Said;
import no.fnsp.media.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One picture or document: what is said of it, which file is shown, and whether it is shown at all. */
@Controller
class ItemController {

    private static final String ITEM = "/desk/sites/{site}/media/{asset:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Lookup lookup;
    private final Items items;
    private final Descriptions descriptions;
    private final FileHistory history;
    private final Uploads uploads;
    private final UsedAt used;

    ItemController(
            Lookup lookup, Items items, Descriptions descriptions, FileHistory history, Uploads uploads, UsedAt used) {
        this.lookup = lookup;
        this.items = items;
        this.descriptions = descriptions;
        this.history = history;
        this.uploads = uploads;
        this.used = used;
    }

    @GetMapping(ITEM)
    Reply item(Desk desk, @PathVariable String site, @PathVariable UUID asset) {
        return lookup.item(desk, site, asset)
                .map(held -> Reply.page(page(held, known(held), false, null)))
                .orElseGet(Reply::missing);
    }

    private static Form known(Held held) {
        return WriteForm.of(held.item(), held.here().site().settings().name());
    }

    private ItemPage page(Held held, Form form, boolean outdated, @Nullable String said) {
        return new ItemPage(
                held.here().frame(held.title(), held.here().list()),
                held,
                form,
                outdated,
                said,
                items.files(held.id()),
                used.of(held));
    }

    @PostMapping(ITEM)
    Reply describe(
            Desk desk, @PathVariable String site, @PathVariable UUID asset, @RequestParam Map<String, String> written) {
        Optional<Held> found = lookup.item(desk, site, asset);
        if (found.isEmpty()) {
            return Reply.missing();
        }
        Held held = found.get();
        var form = new Form(written);
        Optional<Description> description = ReadForm.of(form, held);
        if (description.isEmpty()) {
            return Reply.refused(page(held, form, false, null));
        }
        return form.says("read", WriteForm.token(held.item().description()))
                ? say(held, written, description.get())
                : outdated(held, written);
    }

    /** What was written stays in the form; saved again, it is written over what somebody else has said. */
    private Reply outdated(Held held, Map<String, String> written) {
        var again = new HashMap<>(written);
        again.put("read", WriteForm.token(held.item().description()));
        return Reply.refused(page(held, new Form(again), true, null));
    }

    private Reply say(Held held, Map<String, String> written, Description description) {
        Said said = descriptions.say(
                held.here().mayPublish()
                        ? held.here().whole().orElseThrow()
                        : held.here().permit(),
                held.item().asset(),
                held.item().description(),
                description,
                held.here().now());
        return switch (said) {
            case Said.Ok ok -> Reply.onward(held.to(""), "library.described");
            case Said.NoNews noNews -> Reply.onward(held.to(""), "library.described");
            case Said.Outdated outdated -> outdated(held, written);
        };
    }

    @PostMapping(ITEM + "/files")
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
                    Reply.refused(page(
                            held, known(held), false, HandedIn.why(held.here().words(), refused.why())));
            };
        }
    }

    /** The page as it is now, so that they see what came there instead. */
    private Reply overtaken(Desk desk, String site, UUID asset) {
        return lookup.item(desk, site, asset)
                .<Reply>map(held -> new Reply.Page(
                        page(held, known(held), false, held.here().words().get("library.overtaken")), 409))
                .orElseGet(Reply::missing);
    }

    @PostMapping(ITEM + "/files/{number}")
    Reply goBack(Desk desk, @PathVariable String site, @PathVariable UUID asset, @PathVariable int number) {
        Optional<AssetFile> wanted = items.files(asset).stream()
                .filter(file -> file.number() == number)
                .findFirst();
        return wanted.isEmpty()
                ? Reply.missing()
                : onWhole(desk, site, asset, (held, permit) -> {
                    boolean done = history.goBack(
                            permit,
                            held.item().asset(),
                            held.item().file(),
                            wanted.get(),
                            held.here().now());
                    return done ? Reply.onward(held.to(""), "library.replaced") : overtaken(desk, site, asset);
                });
    }

    @PostMapping(ITEM + "/withdrawal")
    Reply takeAway(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID asset,
            @RequestParam(defaultValue = "") String reason) {
        return lookup.item(desk, site, asset)
                .map(held -> reason.isBlank() ? reasonMissing(held) : takeAway(held, reason.strip()))
                .orElseGet(Reply::missing);
    }

    private Reply reasonMissing(Held held) {
        Form form = known(held);
        form.refuse("reason", "reason");
        return Reply.refused(page(held, form, false, null));
    }

    private Reply takeAway(Held held, String reason) {
        descriptions.takeAway(
                held.here().permit(), held.item().asset(), reason, held.here().now());
        return Reply.onward(held.to(""), "library.taken-away");
    }

    @PostMapping(ITEM + "/withdrawal/undo")
    Reply putBack(Desk desk, @PathVariable String site, @PathVariable UUID asset) {
        return onWhole(desk, site, asset, (held, permit) -> {
            descriptions.putBack(permit, held.item().asset(), held.here().now());
            return Reply.onward(held.to(""), "library.put-back");
        });
    }

    /** What changes at once on every page takes a right to the whole site: for whoever has a branch only, it is not there to change. */
    private Reply onWhole(Desk desk, String site, UUID asset, BiFunction<Held, Permit, Reply> act) {
        return lookup.item(desk, site, asset)
                .flatMap(held -> held.here().whole().map(permit -> act.apply(held, permit)))
                .orElseGet(Reply::missing);
    }
}
