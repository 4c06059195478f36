package no.fnsp.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.media.Description;
import no.fnsp.media.Descriptions;
import no.fnsp.media.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One picture or document: what is said of it, and whether it is shown at all. */
@Controller
class ItemController {

    static final String ITEM = "/desk/sites/{site}/media/{asset:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Lookup lookup;
    private final ItemPages pages;
    private final Descriptions descriptions;

    ItemController(Lookup lookup, ItemPages pages, Descriptions descriptions) {
        this.lookup = lookup;
        this.pages = pages;
        this.descriptions = descriptions;
    }

    @GetMapping(ITEM)
    Reply item(Desk desk, @PathVariable String site, @PathVariable UUID asset) {
        return lookup.item(desk, site, asset)
                .map(held -> Reply.page(pages.page(held, ItemPages.known(held), false, null)))
                .orElseGet(Reply::missing);
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
            return Reply.refused(pages.page(held, form, false, null));
        }
        return form.says("read", WriteForm.token(held.item().description()))
                ? say(held, written, description.get())
                : outdated(held, written);
    }

    /** What was written stays in the form; saved again, it is written over what somebody else has said. */
    private Reply outdated(Held held, Map<String, String> written) {
        var again = new HashMap<>(written);
        again.put("read", WriteForm.token(held.item().description()));
        return Reply.refused(pages.page(held, new Form(again), true, null));
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
        Form form = ItemPages.known(held);
        form.refuse("reason", "reason");
        return Reply.refused(pages.page(held, form, false, null));
    }

    private Reply takeAway(Held held, String reason) {
        descriptions.takeAway(
                held.here().permit(), held.item().asset(), reason, held.here().now());
        return Reply.onward(held.to(""), "library.taken-away");
    }

    @PostMapping(ITEM + "/withdrawal/undo")
    Reply putBack(Desk desk, @PathVariable String site, @PathVariable UUID asset) {
        return lookup.onWhole(desk, site, asset, (held, permit) -> {
            descriptions.putBack(permit, held.item().asset(), held.here().now());
            return Reply.onward(held.to(""), "library.put-back");
        });
    }
}
