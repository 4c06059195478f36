package no.fnsp.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.hearing.Hearing;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Permit;
import no.fnsp.notification.Notice;
import no.fnsp.notification.Notifications;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whoever is next that it is their turn. */
@Component
class Handover {

    private static final Step LAST = new Step(Step.Kind.NATIONAL, Step.Asked.MEDICAL_EDITOR, 1, false);

    private final Standings standings;
    private final AskedPeople asked;
    private final Documents documents;
    private final Editions editions;
    private final Sites sites;
    private final Notifications notifications;
    private final Accounts accounts;

    Handover(
            Standings standings,
            AskedPeople asked,
            Documents documents,
            Editions editions,
            Sites sites,
            Notifications notifications,
            Accounts accounts) {
        this.standings = standings;
        this.asked = asked;
        this.documents = documents;
        this.editions = editions;
        this.sites = sites;
        this.notifications = notifications;
        this.accounts = accounts;
    }

    /** Those who are waited for now; when all is done, those who decide nationally: it can be published. */
    void tell(Permit permit, Case one, Instant at) {
        Standing standing = standings.of(one, at);
        Optional<Standing.At> current = standing.current();
        if (current.isPresent()) {
            step(permit, standing, current.get(), "process.turn", at);
        } else if (standing.isDone()) {
            Document document = documents.find(one.document()).orElseThrow();
            notice(permit, asked.people(document, LAST, Set.of(), at), standing, "process.ready", "", at);
        }
    }

    /** Those who let it wait, and whoever sent it. */
    void overdue(Permit permit, Standing standing, Standing.At current, Instant at) {
        step(permit, standing, current, "process.overdue", at);
        notice(
                permit,
                List.of(standing.about().by()),
                standing,
                "process.overdue-step",
                current.step().kind().key(),
                at);
    }

    private void step(Permit permit, Standing standing, Standing.At current, String what, Instant at) {
        Document document = documents.find(standing.about().document()).orElseThrow();
        Hearing hearing = standing.hearing();
        boolean answering = current.step().kind() == Step.Kind.HEARING && hearing != null && hearing.isOpen(at);
        if (!answering) { // the hospitals are told by the hearing itself
            List<UUID> people = asked.people(document, current.step(), standing.writers(), at);
            notice(permit, people, standing, what + "." + current.step().kind().key(), day(current.due()), at);
        }
    }

    private static String day(@Nullable Instant due) {
        return due == null ? "" : LocalDate.ofInstant(due, Norway.TIME).toString();
    }

    /** Everybody who wrote it, and whoever sent it. @param what without {@code process.} */
    void author(Permit permit, Case one, String what, String words, Instant at) {
        Standing standing = standings.of(one, at);
        var people = new HashSet<>(standing.writers());
        people.add(one.by());
        notice(permit, people, standing, "process." + what, words, at);
    }

    private void notice(
            Permit permit, Collection<UUID> people, Standing standing, String what, String more, Instant at) {
        Case one = standing.about();
        String base = documents
                .find(one.document())
                .flatMap(document -> sites.withId(document.site(), at))
                .map(Site::key)
                .orElse("");
        notifications.tell(
                permit,
                people.stream()
                        // What came in a file, or was written by a job, was written by nobody who can be told.
                        .filter(person -> accounts.find(person).isPresent())
                        .toList(),
                new Notice(
                        what,
                        List.of(title(standing), more),
                        "/desk/sites/" + base + "/cases/" + one.id(),
                        one.id().toString()));
    }

    private String title(Standing standing) {
        Draft draft = standing.draft();
        return draft != null
                ? draft.body().title()
                : editions.newest(standing.about().document(), standing.about().language())
                        .map(Edition::body)
                        .map(body -> body.title())
                        .orElse("");
    }
}
