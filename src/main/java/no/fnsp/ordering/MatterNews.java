package no.fnsp.ordering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.content.Details;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Authorships;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Colleagues;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.notification.Notice;
import no.fnsp.notification.Notifications;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Who is told of what was asked for and answered, and where they do something about it. */
@Component
class MatterNews {

    private final Notifications notifications;
    private final Colleagues colleagues;
    private final Accounts accounts;
    private final Authorships authorships;
    private final Documents documents;
    private final MatterRemarks remarks;
    private final Sites sites;

    MatterNews(
            Notifications notifications,
            Colleagues colleagues,
            Accounts accounts,
            Authorships authorships,
            Documents documents,
            MatterRemarks remarks,
            Sites sites) {
        this.notifications = notifications;
        this.colleagues = colleagues;
        this.accounts = accounts;
        this.authorships = authorships;
        this.documents = documents;
        this.remarks = remarks;
        this.sites = sites;
    }

    /** Whoever asked, and those of their colleagues who have answered. @param what without {@code order.} */
    void askers(Permit permit, Matter matter, String what, Instant at) {
        var people = new ArrayList<>(List.of(matter.askedBy()));
        remarks.of(matter.id()).stream()
                .filter(one -> !one.asks())
                .map(Remark::author)
                .forEach(people::add);
        sites.withId(matter.site(), at).ifPresent(site -> tell(permit, people, matter, what, site));
    }

    /** Those who decide: nationally, and for a change of a text also whoever answers for it. */
    void deciders(Permit permit, Matter matter, String what, Instant at) {
        sites.find(Site.NATIONAL_BASE, at).ifPresent(base -> {
            Stream<UUID> national = with(Right.NATIONAL, base);
            Stream<UUID> own = matter.what() == What.CHANGE && matter.document() != null
                    ? answering(base, matter.document(), at)
                    : Stream.empty();
            tell(permit, Stream.concat(national, own).distinct().toList(), matter, what, base);
        });
    }

    /** Those who write at the hospital that shall write what was accepted: all who have it among what is theirs to do. */
    void authors(Permit permit, Matter matter, Site author, Instant at) {
        UUID document = matter.standing().document();
        sites.find(Site.NATIONAL_BASE, at).filter(base -> document != null).ifPresent(base -> {
            String address = "/desk/sites/" + base.key() + "/documents/" + document;
            notifications.tell(
                    permit,
                    writers(author, base),
                    new Notice(
                            "order.to-write",
                            List.of(matter.title()),
                            address,
                            matter.id().toString()));
        });
    }

    /** The same of a change in a text that hospitals write: it waits in the draft. A text that nobody writes for the base has none. */
    void authorsOfChange(Permit permit, Matter matter, Document text, Instant at) {
        sites.find(Site.NATIONAL_BASE, at).ifPresent(base -> {
            String address = "/desk/sites/" + base.key() + "/documents/" + text.id();
            List<UUID> writers = authorships.authors(base.id(), text.id(), at).stream()
                    .flatMap(author -> sites.withId(author, at).stream())
                    .flatMap(author -> writers(author, base).stream())
                    .distinct()
                    .toList();
            notifications.tell(
                    permit,
                    writers,
                    new Notice(
                            "change.to-write",
                            List.of(matter.title()),
                            address,
                            matter.id().toString()));
        });
    }

    private Stream<UUID> answering(Site base, UUID document, Instant at) {
        Details details = documents.details(document, at).orElse(Details.NONE);
        Stream<UUID> named =
                Stream.concat(Stream.ofNullable(details.professionalOwner()), Stream.ofNullable(details.contact()));
        Stream<UUID> writers = authorships.authors(base.id(), document, at).stream()
                .flatMap(author -> sites.withId(author, at).stream())
                .flatMap(site -> with(Right.ADOPT, site));
        return Stream.concat(named, writers);
    }

    /** Those who decide what a site does with national texts. */
    void adopters(Permit permit, UUID site, Notice notice, Instant at) {
        sites.withId(site, at)
                .ifPresent(
                        one -> notifications.tell(permit, with(Right.ADOPT, one).toList(), about(notice, one)));
    }

    /** Who writes all over the hospital's site as somebody of the hospital; whoever looks after it where nobody does. */
    private List<UUID> writers(Site hospital, Site base) {
        List<UUID> writers = colleagues.ofSite(Right.EDIT, hospital.id()).stream()
                .map(Colleague::id)
                .toList();
        return writers.isEmpty() ? own(hospital, base) : writers;
    }

    /** Who decides at a hospital, and not whoever may do so everywhere: unless nobody else is there. */
    private List<UUID> own(Site hospital, Site base) {
        List<UUID> all = with(Right.ADOPT, hospital).toList();
        Set<UUID> everywhere = with(Right.ADOPT, base).collect(Collectors.toSet());
        List<UUID> own = all.stream().filter(one -> !everywhere.contains(one)).toList();
        return own.isEmpty() ? all : own;
    }

    private static Notice about(Notice notice, Site site) {
        return new Notice(
                notice.what(),
                Stream.concat(
                                notice.values().stream(),
                                Stream.of(site.settings().shortName()))
                        .toList(),
                "/desk/sites/" + site.key() + notice.address(),
                notice.about() + "/" + site.id());
    }

    private Stream<UUID> with(Right right, Site site) {
        var spot = new Spot(site.id(), site.settings().region(), "/");
        return colleagues.with(right, spot).stream().map(Colleague::id);
    }

    /** An approver without an account is told nothing here. */
    private void tell(Permit permit, Collection<UUID> people, Matter matter, String what, Site there) {
        List<UUID> known = people.stream()
                .distinct()
                .filter(one -> accounts.find(one).isPresent())
                .toList();
        notifications.tell(
                permit,
                known,
                new Notice(
                        matter.what().key() + "." + what,
                        List.of(matter.title()),
                        "/desk/sites/" + there.key() + "/orders/" + matter.id(),
                        matter.id().toString()));
    }
}
