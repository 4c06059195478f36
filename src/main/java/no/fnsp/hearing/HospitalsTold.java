package no.fnsp.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Colleagues;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.notification.Notice;
import no.fnsp.notification.Notifications;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Norway;
import org.springframework.stereotype.Component;

/** Tells the hospitals that they are asked, and those who asked what was answered. */
@Component
class HospitalsTold {

    private static final ZoneId NORWAY = Norway.TIME;

    private final AskedSites asked;
    private final Editions editions;
    private final Documents documents;
    private final Sites sites;
    private final Colleagues colleagues;
    private final Notifications notifications;
    private final Accounts accounts;

    HospitalsTold(
            AskedSites asked,
            Editions editions,
            Documents documents,
            Sites sites,
            Colleagues colleagues,
            Notifications notifications,
            Accounts accounts) {
        this.asked = asked;
        this.editions = editions;
        this.documents = documents;
        this.sites = sites;
        this.colleagues = colleagues;
        this.notifications = notifications;
        this.accounts = accounts;
    }

    void invited(Permit permit, Hearing hearing, Collection<UUID> invited, Instant at) {
        toEach(permit, hearing, invited, "hearing.invited", at);
    }

    void extended(Permit permit, Hearing hearing, Instant at) {
        toEach(permit, hearing, asked.of(hearing.id()), "hearing.extended", at);
    }

    void reminded(Permit permit, Hearing hearing, Collection<UUID> silent, Instant at) {
        toEach(permit, hearing, silent, "hearing.reminded", at);
    }

    void ended(Permit permit, Hearing hearing, Instant at) {
        String what = hearing.isCancelled() ? "hearing.cancelled" : "hearing.closed";
        toEach(permit, hearing, asked.of(hearing.id()), what, at);
    }

    /** What they were asked about is not theirs to open any more, so they are led to what they are asked about now. */
    void takenBack(Permit permit, Hearing hearing, UUID from, String reason, Instant at) {
        sites.withId(from, at)
                .ifPresent(site -> notifications.tell(
                        permit,
                        own(site),
                        new Notice(
                                "hearing.taken-back",
                                List.of(title(hearing), site.settings().shortName(), reason),
                                "/desk/sites/" + site.key() + "/hearings",
                                hearing.id() + " " + site.id())));
    }

    private void toEach(Permit permit, Hearing hearing, Collection<UUID> invited, String what, Instant at) {
        for (UUID id : invited) {
            sites.withId(id, at).ifPresent(site -> {
                var values = List.of(
                        title(hearing),
                        site.settings().shortName(),
                        LocalDate.ofInstant(hearing.due(), NORWAY).toString(),
                        why(hearing));
                String address = "/desk/sites/" + site.key() + "/hearings/" + hearing.id();
                notifications.tell(
                        permit, own(site), new Notice(what, values, address, hearing.id() + " " + site.id()));
            });
        }
    }

    /** What somebody has written; what the platform says is said in the reader's own language, on the page. */
    private static String why(Hearing hearing) {
        String reason = hearing.ending() == null ? "" : hearing.ending().reason();
        return reason.startsWith("@") ? "" : reason;
    }

    /** Those who answer for the site; whoever may do so everywhere does not answer for each. */
    private List<UUID> own(Site site) {
        Spot spot = new Spot(site.id(), site.settings().region(), "/");
        Spot nowhere = new Spot(new UUID(0, 0), "", "/");
        List<UUID> everywhere = ids(colleagues.with(Right.ADOPT, nowhere));
        return ids(colleagues.with(Right.ADOPT, spot)).stream()
                .filter(one -> !everywhere.contains(one))
                .toList();
    }

    private static List<UUID> ids(List<Colleague> some) {
        return some.stream().map(Colleague::id).toList();
    }

    /** Whoever opened it. */
    void answered(Permit permit, Hearing hearing, UUID from, boolean late, Instant at) {
        Optional<Site> site = sites.withId(from, at);
        Optional<Site> base =
                documents.find(hearing.document()).map(Document::site).flatMap(id -> sites.withId(id, at));
        if (site.isPresent()
                && base.isPresent()
                && accounts.find(hearing.openedBy()).isPresent()) {
            notifications.tell(
                    permit,
                    List.of(hearing.openedBy()),
                    new Notice(
                            late ? "hearing.answered-late" : "hearing.answered",
                            List.of(title(hearing), site.get().settings().shortName()),
                            "/desk/sites/" + base.get().key() + "/hearings/" + hearing.id(),
                            hearing.id() + " " + from));
        }
    }

    private String title(Hearing hearing) {
        return editions.find(hearing.edition())
                .map(Edition::body)
                .map(body -> body.title())
                .orElse("");
    }
}
