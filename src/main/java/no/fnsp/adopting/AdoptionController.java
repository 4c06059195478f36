package no.fnsp.adopting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Edition;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Adopting;
import no.fnsp.sharing.Adopting.Adopted;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How a site takes one national text: its address, its title there, which edition is shown, and what happens on the last date. */
@Controller
class AdoptionController {

    private final SiteLookup lookup;
    private final Offered offered;
    private final Adoptions adoptions;
    private final Adopting adopting;
    private final Placements placements;
    private final Differing differing;

    AdoptionController(
            SiteLookup lookup,
            Offered offered,
            Adoptions adoptions,
            Adopting adopting,
            Placements placements,
            Differing differing) {
        this.lookup = lookup;
        this.offered = offered;
        this.adoptions = adoptions;
        this.adopting = adopting;
        this.placements = placements;
        this.differing = differing;
    }

    @GetMapping("/desk/sites/{site}/adoptions/{document}")
    Reply one(Desk desk, @PathVariable String site, @PathVariable UUID document) {
        Optional<Here> here = lookup.site(desk, site).filter(one -> !one.site().isNationalBase());
        Optional<Offered.Text> text = here.flatMap(one -> offered.find(one, document));
        return text.isEmpty()
                ? Reply.missing()
                : Reply.page(page(
                        here.get(), text.get(), known(here.get(), text.get()), address(here.get(), text.get()), ""));
    }

    private Adoption known(Here here, Offered.Text text) {
        return adoptions
                .find(here.site().id(), text.document(), here.now())
                .orElseGet(() -> new Adoption(
                        here.site().id(),
                        text.document(),
                        Adoption.Follows.ACCEPTED,
                        Adoption.AtLastDate.BY_KIND,
                        Words.NONE,
                        null,
                        List.of()));
    }

    private String address(Here here, Offered.Text text) {
        return placements
                .of(here.site().id(), text.document(), here.now())
                .map(Placement::path)
                .orElseGet(() -> AdoptionsController.address(text));
    }

    private AdoptionPage page(Here here, Offered.Text text, Adoption adoption, String path, String trouble) {
        boolean adopted =
                adoptions.find(here.site().id(), text.document(), here.now()).isPresent();
        Optional<Edition> shown = differing.shown(text.document(), here);
        return new AdoptionPage(
                here.frame(text.title(), adopted ? here.adopted() : here.adoptions()),
                here,
                text,
                adoption,
                adopted,
                shown.map(one -> differing.whole(one, here.words())).orElse(List.of()),
                shown.map(one -> one.language().code()).orElse(""),
                path,
                trouble);
    }

    /** Adopts it, or changes how it is taken. */
    @PostMapping("/desk/sites/{site}/adoptions/{document}")
    Reply adopt(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String path,
            @RequestParam(defaultValue = "accepted") String follows,
            @RequestParam(defaultValue = "by_kind") String last,
            @RequestParam(defaultValue = "") String variant,
            @RequestParam Map<String, String> fields) {
        Optional<Here> here = lookup.site(desk, site).filter(one -> !one.site().isNationalBase());
        Optional<Permit> permit = here.flatMap(one -> one.permit(Right.ADOPT));
        Optional<Offered.Text> text = here.flatMap(one -> offered.find(one, document));
        if (permit.isEmpty() || text.isEmpty()) {
            return Reply.missing();
        }
        Adoption known = known(here.get(), text.get());
        var wanted = new Adoption(
                known.site(),
                known.document(),
                Adoption.Follows.find(follows).orElse(known.follows()),
                Adoption.AtLastDate.find(last).orElse(known.atLastDate()),
                titles(here.get(), known.title(), fields),
                variant.equals("main") ? null : known.variant(),
                known.offers());
        return reply(
                here.get(), text.get(), wanted, path.strip(), take(here.get(), permit.get(), wanted, path.strip()));
    }

    /** The titles of the form; a language that the form did not have keeps the title it has. */
    private static Words titles(Here here, Words known, Map<String, String> fields) {
        var titles = new EnumMap<Language, String>(Language.class);
        titles.putAll(known.byLanguage());
        for (Language language : here.site().settings().languages()) {
            String field = "title." + language.code();
            if (fields.containsKey(field)) {
                String title = fields.getOrDefault(field, "").strip();
                titles.put(language, title.length() > 200 ? title.substring(0, 200) : title);
            }
        }
        return new Words(titles);
    }

    private Adopted take(Here here, Permit permit, Adoption wanted, String path) {
        return adoptions.find(wanted.site(), wanted.document(), here.now()).isPresent()
                ? adopting.change(permit, wanted, path, here.now())
                : adopting.adopt(permit, wanted, path, here.now());
    }

    private Reply reply(Here here, Offered.Text text, Adoption wanted, String path, Adopted adopted) {
        return adopted instanceof Adopted.Ok
                ? Reply.onward(here.to("/adoptions/" + text.document()), "adopting.adopted")
                : Reply.refused(page(here, text, wanted, path, AdoptionsController.told(here, adopted)));
    }

    @PostMapping("/desk/sites/{site}/adoptions/{document}/end")
    Reply end(Desk desk, @PathVariable String site, @PathVariable UUID document) {
        Optional<Here> here = lookup.site(desk, site);
        Optional<Permit> permit = here.flatMap(one -> one.permit(Right.ADOPT));
        if (here.isEmpty() || permit.isEmpty()) {
            return Reply.missing();
        }
        return adopting.end(
                        permit.get(),
                        here.get().site().id(),
                        document,
                        here.get().now())
                ? Reply.onward(here.get().to("/adoptions"), "adopting.ended")
                : Reply.missing();
    }
}
