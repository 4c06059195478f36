package no.fnsp.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Titles;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Colleagues;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.notification.Notice;
import no.fnsp.notification.Notifications;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Tells people what became of a text on its way to readers. */
@Component
class Tidings {

    private final Notifications notifications;
    private final Colleagues colleagues;
    private final Accounts accounts;
    private final Titles titles;
    private final Sites sites;
    private final Whereabouts whereabouts;
    private final DatabaseClock clock;

    Tidings(
            Notifications notifications,
            Colleagues colleagues,
            Accounts accounts,
            Titles titles,
            Sites sites,
            Whereabouts whereabouts,
            DatabaseClock clock) {
        this.notifications = notifications;
        this.colleagues = colleagues;
        this.accounts = accounts;
        this.titles = titles;
        this.sites = sites;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    /** To those who may publish where the text stands. */
    void submitted(Permit permit, Document document, Draft draft) {
        Instant now = clock.now();
        sites.withId(document.site(), now).ifPresent(site -> {
            List<UUID> people = colleagues.with(Right.PUBLISH, whereabouts.of(site, document, now)).stream()
                    .map(Colleague::id)
                    .toList();
            var values = List.of(name(permit), title(draft), site.settings().shortName());
            String address = publication(site, document, draft.language(), draft.lane());
            notifications.tell(
                    permit,
                    people,
                    new Notice("submitted", values, address, draft.id().toString()));
        });
    }

    void returned(Permit permit, Document document, Submission submission) {
        site(
                document,
                site -> notifications.tell(
                        permit,
                        List.of(submission.by()),
                        new Notice(
                                "returned",
                                List.of(name(permit), title(document, submission.language())),
                                publication(site, document, submission.language(), submission.lane()),
                                submission.draft().toString())));
    }

    void published(Permit permit, Document document, Submission submission) {
        site(
                document,
                site -> notifications.tell(
                        permit,
                        List.of(submission.by()),
                        new Notice(
                                "published",
                                List.of(
                                        title(document, submission.language()),
                                        site.settings().shortName()),
                                page(site, document),
                                submission.draft().toString())));
    }

    /** To the others who decide nationally. */
    void withdrawalAsked(Permit permit, Document document, WithdrawalAsked asked) {
        site(document, site -> {
            List<UUID> people = colleagues.with(Right.NATIONAL, whereabouts.of(site, document, clock.now())).stream()
                    .map(Colleague::id)
                    .filter(one -> !one.equals(asked.by()))
                    .toList();
            notifications.tell(permit, people, about(site, document, asked, "withdrawal-asked", name(permit)));
        });
    }

    /** @param what came of it: {@code withdrawal-agreed} or {@code withdrawal-disagreed} */
    void withdrawalAnswered(Permit permit, Document document, WithdrawalAsked asked, String what) {
        site(
                document,
                site -> notifications.tell(
                        permit, List.of(asked.by()), about(site, document, asked, what, name(permit))));
    }

    private Notice about(Site site, Document document, WithdrawalAsked asked, String what, String who) {
        return new Notice(
                what,
                List.of(title(document, Language.NB), who),
                page(site, document),
                asked.id().toString());
    }

    /** What was planned could not be done. */
    void refused(Permit permit, Document document, Plan plan) {
        Language language = plan.toPublish().map(Plan.Publication::language).orElse(Language.NB);
        site(
                document,
                site -> notifications.tell(
                        permit,
                        List.of(plan.by()),
                        new Notice(
                                        "plan-refused",
                                        List.of(
                                                title(document, language),
                                                site.settings().shortName()),
                                        page(site, document),
                                        plan.id().toString())
                                .atOnce()));
    }

    private void site(Document document, Consumer<Site> then) {
        sites.withId(document.site(), clock.now()).ifPresent(then);
    }

    private String name(Permit permit) {
        return accounts.find(permit.actor()).map(Account::name).orElse("FNSP");
    }

    private String title(Draft draft) {
        return draft.body().title().isBlank() ? "…" : draft.body().title();
    }

    private String title(Document document, Language language) {
        return titles.of(document.id(), language);
    }

    private static String publication(Site site, Document document, Language language, Draft.Lane lane) {
        return page(site, document) + "/" + language.code() + "/publication?lane=" + lane.key();
    }

    private static String page(Site site, Document document) {
        return "/desk/sites/" + site.key() + "/documents/" + document.id();
    }
}
