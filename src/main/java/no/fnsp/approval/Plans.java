package no.fnsp.approval;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Edition;
import no.fnsp.content.WaitsForDraft;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.jobs.Jobs;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.placement.WaitsForPage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is planned for texts. Whoever plans must have the right to do it now. */
@Repository
public class Plans implements WaitsForDraft, WaitsForPage {

    private final JdbcClient db;
    private final Jobs jobs;
    private final Journal journal;

    Plans(JdbcClient db, Jobs jobs, Journal journal) {
        this.db = db;
        this.jobs = jobs;
        this.journal = journal;
    }

    /** What waits, the next first, and what could not be done and nobody has planned anew. */
    public List<Plan> of(UUID document) {
        return db.sql("""
                        select * from approval.plans p where document = :document
                        and (valid_until = 'infinity' or (outcome = 'refused' and not exists (
                             select from approval.plans later
                             where later.document = p.document and later.what = p.what and later.valid_from > p.valid_from)))
                        order by due
                        """)
                .param("document", document)
                .query((row, i) -> ReadPlan.of(row))
                .list();
    }

    public Optional<Plan> find(UUID id) {
        return db.sql("select * from approval.plans where plan = :id")
                .param("id", id)
                .query((row, i) -> ReadPlan.of(row))
                .optional();
    }

    @Override
    public void discarded(Permit permit, Document document, Draft draft) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        waiting(draft).forEach(plan -> end(permit, document, plan, Plan.Result.CANCELLED, "discarded"));
    }

    /** At the hour, or by hand before it. */
    @Override
    public void became(Permit permit, Document document, Draft draft, Edition edition) {
        permit.mustCover(document.site());
        waiting(draft).forEach(plan -> end(permit, document, plan, Plan.Result.DONE, ""));
    }

    @Override
    public void thrownAway(Permit permit, Document document) {
        permit.mustAllow(Right.ARRANGE, document.site(), document.id());
        of(document.id()).stream()
                .filter(Plan::waits)
                .forEach(plan -> end(permit, document, plan, Plan.Result.CANCELLED, "thrown-away"));
    }

    private List<Plan> waiting(Draft draft) {
        return of(draft.document()).stream()
                .filter(Plan::waits)
                .filter(plan -> plan.toPublish()
                        .filter(one -> one.draft().equals(draft.id()))
                        .isPresent())
                .toList();
    }

    /** Publishes the draft, as it was read, at the hour; instead of what was planned for it before. */
    @Transactional
    public Plan publish(
            Permit permit, Document document, Draft draft, ChangeClass change, @Nullable String reason, Instant due) {
        Publishing.mustAllow(permit, document, change);
        waiting(draft).forEach(old -> end(permit, document, old, Plan.Result.CANCELLED, "planned-anew"));
        var publication = new Plan.Publication(draft.language(), draft.id(), draft.revision(), change);
        return add(permit, document, Plan.What.PUBLISH, publication, reason == null ? "" : reason, due);
    }

    /** Withdraws or archives the text at the hour. @param reason what readers are told */
    @Transactional
    public Plan end(Permit permit, Document document, Plan.What what, String reason, Instant due) {
        permit.mustAllow(what == Plan.What.ARCHIVE ? Right.ARRANGE : Right.PUBLISH, document.site(), document.id());
        of(document.id()).stream()
                .filter(plan -> plan.waits() && plan.what() == what)
                .forEach(old -> end(permit, document, old, Plan.Result.CANCELLED, "planned-anew"));
        return add(permit, document, what, null, reason, due);
    }

    private Plan add(
            Permit permit,
            Document document,
            Plan.What what,
            Plan.@Nullable Publication publication,
            String reason,
            Instant due) {
        UUID id = db.sql("""
                        insert into approval.plan (what, document, language, draft, revision, change_class, reason, due, planned_by)
                        values (:what, :document, :language, :draft::uuid, :revision::int, :class, :reason, :due, :by) returning id
                        """)
                .param("what", what.key())
                .param("document", document.id())
                .param(
                        "language",
                        publication == null ? null : publication.language().code())
                .param("draft", publication == null ? null : publication.draft())
                .param("revision", publication == null ? null : publication.revision())
                .param(
                        "class",
                        publication == null ? null : publication.change().key())
                .param("reason", reason.strip())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("by", permit.actor())
                .query(UUID.class)
                .single();
        jobs.at(PlannedJob.NAME, id.toString(), due);
        Plan plan = find(id).orElseThrow();
        record(permit, "plan.made", document, plan);
        return plan;
    }

    /** @return whether it still waited */
    @Transactional
    public boolean cancel(Permit permit, Document document, UUID plan) {
        Optional<Plan> waiting =
                find(plan).filter(Plan::waits).filter(one -> one.document().equals(document.id()));
        waiting.ifPresent(one -> {
            permit.mustAllow(
                    one.what() == Plan.What.ARCHIVE ? Right.ARRANGE : Right.PUBLISH, document.site(), document.id());
            jobs.cancel(PlannedJob.NAME, plan.toString());
            end(permit, document, one, Plan.Result.CANCELLED, "");
        });
        return waiting.isPresent();
    }

    /** Holds it until the transaction is over; empty when it does not wait any more. */
    Optional<Plan> take(UUID id) {
        boolean waits = db.sql("select true from approval.plan where id = :id and valid_until = 'infinity' for update")
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .isPresent();
        return waits ? find(id) : Optional.empty();
    }

    void end(Permit permit, Document document, Plan plan, Plan.Result result, String because) {
        int ended = db.sql(
                        "update approval.plan set valid_until = clock_timestamp() where id = :id and valid_until = 'infinity'")
                .param("id", plan.id())
                .update();
        if (ended == 1) {
            db.sql("""
                    insert into approval.plan_outcome (plan, outcome, because, by)
                    values (:plan, :outcome, :because, :by)
                    """)
                    .param("plan", plan.id())
                    .param("outcome", result.key())
                    .param("because", because)
                    .param("by", permit.actor())
                    .update();
            record(permit, "plan." + result.key(), document, plan);
        }
    }

    private void record(Permit permit, String act, Document document, Plan plan) {
        journal.record(new Act(
                permit.actor(),
                act,
                "document",
                document.id(),
                document.site(),
                Map.of("what", plan.what().key(), "due", plan.due().toString()),
                Set.of())); // readers see it when it is done
    }
}
