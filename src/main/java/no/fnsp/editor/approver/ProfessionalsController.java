package no.fnsp.editor.approver;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.approver.Described;
import no.fnsp.approver.Professional;
import no.fnsp.approver.Professionals;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Here;
import no.fnsp.html.Link;
import no.fnsp.identity.Permit;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The professionals that a site knows: seen and written by its coordinators, and for the nation by the medical editor. */
@Controller
@RequestMapping("/desk/sites/{site}/professionals")
class ProfessionalsController {

    private final Finding finding;
    private final Professionals professionals;
    private final Organisations organisations;

    ProfessionalsController(Finding finding, Professionals professionals, Organisations organisations) {
        this.finding = finding;
        this.professionals = professionals;
        this.organisations = organisations;
    }

    /** A site whose register somebody may write in. */
    private record Place(Here here, Permit permit) {
        String to(String rest) {
            return here.to("/professionals" + rest);
        }
    }

    private Optional<Place> place(Desk desk, String site) {
        return finding.site(desk, site)
                .flatMap(here -> here.permits()
                        .forEditor(desk.editor(), here.spot("/"))
                        .filter(Professionals::mayWrite)
                        .map(permit -> new Place(here, permit)));
    }

    @GetMapping
    Reply list(Desk desk, @PathVariable String site) {
        return place(desk, site)
                .map(place -> Reply.page(page(place, null, blank(place), Map.of())))
                .orElseGet(Reply::missing);
    }

    private static Map<String, String> blank(Place place) {
        UUID organisation = place.here().site().settings().organisation();
        return Map.of(
                "language",
                place.here().site().mainLanguage().code(),
                "node",
                // Nobody is employed by the national base itself.
                organisation == null || place.here().site().isNationalBase() ? "" : organisation.toString());
    }

    @PostMapping
    Reply add(Desk desk, @PathVariable String site, @RequestParam Map<String, String> form) {
        return place(desk, site).map(place -> add(place, form)).orElseGet(Reply::missing);
    }

    private Reply add(Place place, Map<String, String> form) {
        Described described = described(place, form);
        if (!described.wrong().isEmpty()) {
            return Reply.refused(page(place, null, form, described.wrong()));
        }
        professionals.add(place.permit(), place.here().site().id(), described);
        return Reply.onward(place.to(""), "professional-added");
    }

    @GetMapping("/{professional}")
    Reply one(Desk desk, @PathVariable String site, @PathVariable UUID professional) {
        return place(desk, site)
                .flatMap(place ->
                        known(place, professional).map(one -> Reply.page(page(place, one, form(one), Map.of()))))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/{professional}")
    Reply describe(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID professional,
            @RequestParam Map<String, String> form) {
        return place(desk, site)
                .flatMap(place -> known(place, professional).map(one -> describe(place, one, form)))
                .orElseGet(Reply::missing);
    }

    private Reply describe(Place place, Professional one, Map<String, String> form) {
        Described described = described(place, form);
        if (!described.wrong().isEmpty()) {
            return Reply.refused(page(place, one, form, described.wrong()));
        }
        professionals.describe(place.permit(), one.site(), one.id(), described);
        return Reply.onward(place.to(""), "professional-described");
    }

    /** @param erase whether who it was is forgotten too */
    @PostMapping("/{professional}/removal")
    Reply remove(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID professional,
            @RequestParam(defaultValue = "false") boolean erase) {
        Optional<Place> place =
                place(desk, site).filter(found -> known(found, professional).isPresent());
        if (place.isEmpty()) {
            return Reply.missing();
        }
        UUID owner = place.get().here().site().id();
        professionals.remove(place.get().permit(), owner, professional);
        if (erase) {
            professionals.erase(place.get().permit(), owner, professional);
        }
        return Reply.onward(place.get().to(""), "professional-removed");
    }

    private Optional<Professional> known(Place place, UUID professional) {
        return professionals
                .find(professional)
                .filter(one -> one.site().equals(place.here().site().id()));
    }

    private Described described(Place place, Map<String, String> form) {
        String node = form.getOrDefault("node", "");
        return new Described(
                form.getOrDefault("name", ""),
                form.getOrDefault("profession", ""),
                organisations.find(place.here(), node).orElse(null),
                form.getOrDefault("hpr", ""),
                form.getOrDefault("email", ""),
                form.getOrDefault("mobile", ""),
                Language.find(form.getOrDefault("language", ""))
                        .filter(one -> one == Language.NN || one == Language.EN)
                        .orElse(Language.NB));
    }

    private static Map<String, String> form(Professional one) {
        return Map.of(
                "name", one.name(),
                "profession", one.profession(),
                "hpr", one.hpr(),
                "email", one.email(),
                "mobile", one.mobile(),
                "language", one.language().code(),
                "node", one.node() == null ? "" : one.node().toString());
    }

    private ProfessionalsPage page(
            Place place, @Nullable Professional one, Map<String, String> form, Map<String, String> wrong) {
        Here here = place.here();
        String title = here.desk().words().get("professional.title");
        return new ProfessionalsPage(
                one == null ? here.frame(title) : here.frame(one.name(), new Link(title, place.to(""))),
                place.to(""),
                one == null ? professionals.of(here.site().id()) : List.of(),
                one == null ? place.to("") : place.to("/" + one.id()),
                one != null,
                form,
                wrong,
                organisations.of(here));
    }
}
