package no.fnsp.approval;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Job;
import no.fnsp.placement.Archive;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does at its hour what was planned, in the name of whoever planned it, if they still may. What was planned for other words than the draft now has is not done: somebody must look. */
@Component
class PlannedJob implements Job {

    static final String NAME = "planned";

    private final Plans plans;
    private final Documents documents;
    private final Drafts drafts;
    private final Publishing publishing;
    private final Withdrawing withdrawing;
    private final Archive archive;
    private final Sites sites;
    private final Planners planners;
    private final Tidings tidings;
    private final DatabaseClock clock;

    PlannedJob(
            Plans plans,
            Documents documents,
            Drafts drafts,
            Publishing publishing,
            Withdrawing withdrawing,
            Archive archive,
            Sites sites,
            Planners planners,
            Tidings tidings,
            DatabaseClock clock) {
        this.plans = plans;
        this.documents = documents;
        this.drafts = drafts;
        this.publishing = publishing;
        this.withdrawing = withdrawing;
        this.archive = archive;
        this.sites = sites;
        this.planners = planners;
        this.tidings = tidings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public Next run(Permit permit, String key) {
        plans.find(UUID.fromString(key)).ifPresent(plan -> {
            Document document = documents.find(plan.document()).orElseThrow();
            hold(permit, plan, document);
            plans.take(plan.id()).ifPresent(waiting -> carryOut(permit, waiting, document));
        });
        return new Next.Done();
    }

    /** Before the plan, as whoever publishes the draft or throws it or its page away just now: else each would wait for the other. */
    private void hold(Permit permit, Plan plan, Document document) {
        documents.hold(permit, document);
        plan.toPublish()
                .flatMap(planned -> drafts.withId(planned.draft()))
                .ifPresent(draft -> drafts.hold(permit, document, draft));
    }

    private void carryOut(Permit permit, Plan plan, Document document) {
        String refused = planners.permit(permit, plan, document, clock.now())
                .map(planner -> done(planner, plan, document))
                .orElse("not-permitted");
        plans.end(permit, document, plan, refused.isEmpty() ? Plan.Result.DONE : Plan.Result.REFUSED, refused);
        if (!refused.isEmpty()) {
            tidings.refused(permit, document, plan);
        }
    }

    /** @return why it was not done, in one word; empty when it was */
    private String done(Permit permit, Plan plan, Document document) {
        return switch (plan.what()) {
            case PUBLISH -> published(permit, plan);
            case WITHDRAW ->
                switch (withdrawing.planned(permit, document, why(plan, document), plan.due(), clock.now())) {
                    case GONE -> "";
                    case NOTHING_THERE -> "not-published";
                    case TAKES_TWO -> "takes-two";
                };
            case ARCHIVE -> {
                archive.put(permit, document.site(), document.id());
                yield "";
            }
        };
    }

    private Words why(Plan plan, Document document) {
        Language language = sites.withId(document.site(), clock.now())
                .map(Site::mainLanguage)
                .orElse(Language.NB);
        return Words.of(language, plan.reason());
    }

    private String published(Permit permit, Plan plan) {
        Plan.Publication planned = plan.toPublish().orElseThrow();
        Optional<Draft> draft = drafts.withId(planned.draft());
        if (draft.isEmpty()) {
            return "gone";
        }
        if (draft.get().revision() != planned.revision()) {
            return "saved-since";
        }
        Published published = publishing.publish(permit, draft.get(), planned.change(), plan.reason(), clock.now());
        return published instanceof Published.Ok ? "" : word(published);
    }

    /** {@code MovedOn} is {@code moved-on}. */
    static String word(Published published) {
        return published
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
