package no.fnsp.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.importer.sites.SiteAdoption;
import no.fnsp.importer.sites.SiteFile;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.placement.Redirect;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.How;
import no.fnsp.site.Site;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** Takes in what a site adopts of the national base, and where it is done. */
@Component
class AdoptionsIn {

    private final Known known;
    private final Adoptions adoptions;
    private final Acceptances acceptances;
    private final Placements placements;
    private final Editions editions;

    AdoptionsIn(Known known, Adoptions adoptions, Acceptances acceptances, Placements placements, Editions editions) {
        this.known = known;
        this.adoptions = adoptions;
        this.acceptances = acceptances;
        this.placements = placements;
        this.editions = editions;
    }

    void take(Run run, SiteFile file) {
        if (file.adopts().isEmpty()) {
            return;
        }
        Site site = known.site(file.key(), file.file(), run.at());
        var addresses = new LinkedHashMap<UUID, String>();
        for (SiteAdoption entry : file.adopts()) {
            Document document = known.text(entry.text(), file.file(), entry.line(), run.at());
            addresses.put(document.id(), address(entry));
        }
        leaveAllBut(run, site, addresses.keySet());
        makeRoom(run, site, addresses);
        for (SiteAdoption entry : file.adopts()) {
            take(run, file, site, entry);
        }
    }

    private static String address(SiteAdoption entry) {
        return "/behandlinger/" + (entry.slug().isEmpty() ? entry.text() : entry.slug());
    }

    /** A text that is no longer in the file is no longer offered; its address leads to the national text. */
    private void leaveAllBut(Run run, Site site, Set<UUID> kept) {
        for (Adoption adoption : adoptions.of(site.id(), run.at())) {
            if (!kept.contains(adoption.document())) {
                adoptions.leave(run.permit(), adoption, run.at());
                placements
                        .of(site.id(), adoption.document(), run.at())
                        .ifPresent(old -> takeAway(run, old, Redirect.Reason.REMOVED));
                run.report().changed(site.key() + ": " + known.key(adoption.document()) + " is no longer offered");
            }
        }
    }

    /** Two texts of a file may exchange their addresses: those in the way are lifted off before any is put down. */
    private void makeRoom(Run run, Site site, Map<UUID, String> addresses) {
        addresses.forEach((document, address) -> placements
                .at(site.id(), address, run.at())
                .filter(there -> !there.document().equals(document) && addresses.containsKey(there.document()))
                .ifPresent(there -> takeAway(run, there, Redirect.Reason.MOVED)));
    }

    private void takeAway(Run run, Placement old, Redirect.Reason reason) {
        placements.remove(
                run.permit(), old, new Redirect(old.site(), old.path(), old.document(), reason, Words.NONE), run.at());
    }

    private void take(Run run, SiteFile file, Site site, SiteAdoption entry) {
        Document document = known.text(entry.text(), file.file(), entry.line(), run.at());
        UUID variant = entry.variant().isEmpty()
                ? null
                : known.text(entry.variant(), file.file(), entry.line(), run.at())
                        .id();
        List<Adoption.Offer> offers =
                entry.at().stream().map(offer -> offer(file, offer)).toList();
        // What the site has decided at its desk for the last date is in no file.
        var last = adoptions
                .find(site.id(), document.id(), run.at())
                .map(Adoption::atLastDate)
                .orElse(Adoption.AtLastDate.BY_KIND);
        var adoption = new Adoption(site.id(), document.id(), follows(entry), last, entry.title(), variant, offers);
        boolean news = adoptions.adopt(run.permit(), adoption, run.at());
        news |= placements.place(run.permit(), new Placement(site.id(), address(entry), document.id(), 0), run.at());
        if (adoption.follows() == Adoption.Follows.ACCEPTED) {
            news |= acceptFirst(run, adoption);
        }
        if (news) {
            run.report().added(site.key() + ": " + entry.text());
        } else {
            run.report().unchanged();
        }
    }

    private static Adoption.Follows follows(SiteAdoption entry) {
        return entry.followsHead() ? Adoption.Follows.HEAD : Adoption.Follows.ACCEPTED;
    }

    /** A site that adopts a text accepts it as it stands; later professional changes wait for the site itself. */
    private boolean acceptFirst(Run run, Adoption adoption) {
        boolean news = false;
        for (Edition edition : editions.published(adoption.text(), run.at())) {
            boolean answered = acceptances.of(edition).stream()
                    .anyMatch(shown -> shown.site().equals(adoption.site()));
            if (!answered) {
                news |= acceptances.accept(run.permit(), adoption.site(), edition, How.CHOSEN, run.at());
            }
        }
        return news;
    }

    private Adoption.Offer offer(SiteFile file, SiteAdoption.Offer offer) {
        UUID department = offer.department().isEmpty()
                ? null
                : known.node(Known.departmentKey(file.key(), offer.department()), file.file(), offer.line());
        List<UUID> places = offer.places().stream()
                .map(slug -> known.node(Known.placeKey(file.key(), slug), file.file(), offer.line()))
                .toList();
        return new Adoption.Offer(offer.title(), department, places);
    }
}
