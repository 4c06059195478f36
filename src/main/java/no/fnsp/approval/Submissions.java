package no.fnsp.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.WaitsForDraft;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Drafts that were sent to those who may publish. A draft that waits is not locked: whoever publishes, publishes what they read. */
@Repository
public class Submissions implements WaitsForDraft {

    private final JdbcClient db;
    private final Drafts drafts;
    private final Journal journal;
    private final Tidings tidings;

    Submissions(JdbcClient db, Drafts drafts, Journal journal, Tidings tidings) {
        this.db = db;
        this.drafts = drafts;
        this.journal = journal;
        this.tidings = tidings;
    }

    /** The one that waits for an answer. */
    public Optional<Submission> waiting(UUID draft) {
        return db.sql("select * from approval.submissions where draft = :draft and valid_until = 'infinity'")
                .param("draft", draft)
                .query((row, i) -> SubmissionRows.read(row))
                .optional();
    }

    /** All there were of a draft, the latest first. */
    public List<Submission> of(UUID draft) {
        return db.sql("select * from approval.submissions where draft = :draft order by valid_from desc")
                .param("draft", draft)
                .query((row, i) -> SubmissionRows.read(row))
                .list();
    }

    /** @param draft as its sender read it */
    @Transactional
    public Submitted submit(
            Permit permit, Document document, Draft draft, ChangeClass change, String reason, String message) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        if (message.strip().length() > Submission.LONGEST) {
            return new Submitted.TooLong(message.strip().length());
        }
        if (!drafts.hold(permit, document, draft)) {
            return drafts.withId(draft.id())
                    .<Submitted>map(Submitted.SavedSince::new)
                    .orElseGet(Submitted.NothingThere::new);
        }
        Optional<Submission> waits = waiting(draft.id());
        if (waits.isPresent()) {
            return new Submitted.Waits(waits.get());
        }
        add(permit, draft, change, reason.strip(), message.strip());
        record(permit, "draft.submitted", document, draft.id());
        tidings.submitted(permit, document, draft);
        return new Submitted.Ok(waiting(draft.id()).orElseThrow());
    }

    private void add(Permit permit, Draft draft, ChangeClass change, String reason, String message) {
        db.sql("""
                insert into approval.submission (draft, document, language, lane, revision, change_class, reason, message,
                                                 submitted_by)
                values (:draft, :document, :language, :lane, :revision, :class, :reason, :message, :by)
                """)
                .param("draft", draft.id())
                .param("document", draft.document())
                .param("language", draft.language().code())
                .param("lane", draft.lane().key())
                .param("revision", draft.revision())
                .param("class", change.key())
                .param("reason", reason)
                .param("message", message)
                .param("by", permit.actor())
                .update();
    }

    /** Taken back by the one who sent it, or by a colleague who writes in it too. */
    @Transactional
    public Submitted withdraw(Permit permit, Document document, UUID draft) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        return answer(permit, document, draft, Submission.Outcome.WITHDRAWN, "");
    }

    /** Sent back to the one who sent it. @param words what must be done first */
    @Transactional
    public Submitted sendBack(Permit permit, Document document, UUID draft, String words) {
        permit.mustAllow(Right.PUBLISH, document.site(), document.id());
        int length = words.strip().length();
        if (length == 0) {
            return new Submitted.NoWords();
        }
        return length > Submission.LONGEST
                ? new Submitted.TooLong(length)
                : answer(permit, document, draft, Submission.Outcome.RETURNED, words.strip());
    }

    @Override
    public void discarded(Permit permit, Document document, Draft draft) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        answer(permit, document, draft.id(), Submission.Outcome.OVER, "");
    }

    @Override
    public void became(Permit permit, Document document, Draft draft, Edition edition) {
        permit.mustCover(document.site());
        answer(permit, document, draft.id(), Submission.Outcome.PUBLISHED, "");
    }

    private Submitted answer(Permit permit, Document document, UUID draft, Submission.Outcome outcome, String words) {
        Optional<UUID> ended = db.sql("""
                        update approval.submission set valid_until = clock_timestamp()
                        where draft = :draft and document = :document and valid_until = 'infinity' returning id
                        """)
                .param("draft", draft)
                .param("document", document.id())
                .query(UUID.class)
                .optional();
        if (ended.isEmpty()) {
            return new Submitted.NothingThere();
        }
        db.sql("""
                insert into approval.answer (submission, outcome, words, answered_by)
                values (:submission, :outcome, :words, :by)
                """)
                .param("submission", ended.get())
                .param("outcome", outcome.key())
                .param("words", words)
                .param("by", permit.actor())
                .update();
        record(permit, "submission." + outcome.key(), document, draft);
        Submission answered = of(draft).getFirst();
        tell(permit, document, answered, outcome);
        return new Submitted.Ok(answered);
    }

    private void tell(Permit permit, Document document, Submission answered, Submission.Outcome outcome) {
        switch (outcome) {
            case RETURNED -> tidings.returned(permit, document, answered);
            case PUBLISHED -> tidings.published(permit, document, answered);
            case WITHDRAWN, OVER -> {} // whoever did it was its sender, or writes with them
        }
    }

    private void record(Permit permit, String act, Document document, UUID draft) {
        journal.record(new Act(
                permit.actor(),
                act,
                "document",
                document.id(),
                document.site(),
                Map.of("draft", draft.toString()),
                Set.of())); // readers are shown nothing of it
    }
}
