package no.fnsp.adopting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.placement.Slugs;
import no.fnsp.sharing.Adopting;
import no.fnsp.sharing.Adopting.Adopted;
import no.fnsp.sharing.Adoption;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The national texts that a site has not adopted, and adopting one or several as they stand. */
@Controller
class AdoptionsController {

    private static final int MOST = 100;

    private final SiteLookup lookup;
    private final Offered offered;
    private final Adopting adopting;

    AdoptionsController(SiteLookup lookup, Offered offered, Adopting adopting) {
        this.lookup = lookup;
        this.offered = offered;
        this.adopting = adopting;
    }

    @GetMapping("/desk/sites/{site}/adoptions")
    Reply list(
            Desk desk,
            @PathVariable String site,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String speciality) {
        return lookup.site(desk, site)
                .filter(here -> !here.site().isNationalBase())
                .map(here -> Reply.page(page(here, q, speciality)))
                .orElseGet(Reply::missing);
    }

    private OfferedPage page(Here here, String q, String speciality) {
        List<Offered.Text> all = offered.notAdopted(here, q);
        return new OfferedPage(
                here.frame(here.words().get("adopting.offered"), here.tasks()),
                here,
                q,
                speciality,
                all.stream()
                        .filter(text ->
                                speciality.isEmpty() || text.specialities().contains(speciality))
                        .toList(),
                all.stream()
                        .flatMap(text -> text.specialities().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** @param text ids of the national texts @param follows {@code head} or {@code accepted}, for all of them */
    @PostMapping("/desk/sites/{site}/adoptions")
    Reply adopt(
            Desk desk,
            @PathVariable String site,
            @RequestParam(required = false) @Nullable List<UUID> text,
            @RequestParam(defaultValue = "accepted") String follows) {
        Optional<Here> here = lookup.site(desk, site).filter(one -> !one.site().isNationalBase());
        Optional<Permit> permit = here.flatMap(one -> one.permit(Right.ADOPT));
        if (here.isEmpty() || permit.isEmpty()) {
            return Reply.missing();
        }
        Adoption.Follows how = Adoption.Follows.find(follows).orElse(Adoption.Follows.ACCEPTED);
        List<ReportPage.Outcome> outcomes = Optional.ofNullable(text).orElse(List.of()).stream()
                .limit(MOST)
                .distinct()
                .flatMap(id -> offered.find(here.get(), id).stream())
                .map(one -> adopt(here.get(), permit.get(), one, how))
                .toList();
        return Reply.page(new AdoptedPage(
                here.get()
                        .frame(
                                here.get().words().get("adopting.report"),
                                here.get().adoptions()),
                here.get(),
                outcomes));
    }

    private ReportPage.Outcome adopt(Here here, Permit permit, Offered.Text text, Adoption.Follows follows) {
        var wanted = new Adoption(
                here.site().id(), text.document(), follows, Adoption.AtLastDate.BY_KIND, Words.NONE, null, List.of());
        Adopted adopted = adopting.adopt(permit, wanted, address(text), here.now());
        return new ReportPage.Outcome(
                text.title(), here.site().mainLanguage(), adopted instanceof Adopted.Ok, told(here, adopted));
    }

    /** Where it stands nationally, or under its title. */
    static String address(Offered.Text text) {
        return text.path().isEmpty() ? "/behandlinger/" + Slugs.of(text.title()) : text.path();
    }

    static String told(Here here, Adopted adopted) {
        return switch (adopted) {
            case Adopted.Ok ok -> here.words().get("adopting.told.ok", ok.path());
            case Adopted.Taken taken -> here.words().get("adopting.told.taken", taken.path());
            case Adopted.NoAddress none -> here.words().get("adopting.told.no-address");
            case Adopted.NotPublished not -> here.words().get("adopting.told.not-published");
            case Adopted.Replaced replaced -> here.words().get("adopting.told.replaced");
            case Adopted.Already already -> here.words().get("adopting.told.already", already.path());
        };
    }
}
