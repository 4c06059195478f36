package no.fnsp.hearing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Documents;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the invited sites answer. */
@Repository
public class Answers {

    private final JdbcClient db;
    private final Hearings hearings;
    private final AskedSites asked;
    private final Remarks remarks;
    private final Documents documents;
    private final HospitalsTold telling;
    private final Journal journal;

    Answers(
            JdbcClient db,
            Hearings hearings,
            AskedSites asked,
            Remarks remarks,
            Documents documents,
            HospitalsTold telling,
            Journal journal) {
        this.db = db;
        this.hearings = hearings;
        this.asked = asked;
        this.remarks = remarks;
        this.documents = documents;
        this.telling = telling;
        this.journal = journal;
    }

    /** What came of answering. */
    public sealed interface Answered {

        record Ok(Answer answer) implements Answered {}

        /** It has been cancelled, or this site is not asked any more. */
        record NotAsked() implements Answered {}

        /** Whoever has remarks, or cannot use the text, says what is wrong with it. */
        record NoWords() implements Answered {}

        record TooLong(int longest) implements Answered {}
    }

    /** The answers in a hearing as they stand, each site's own first and what came late after it. */
    public List<Answer> of(UUID hearing) {
        return db.sql("""
                        select * from hearing.answer where hearing = :hearing and valid_until = 'infinity' order by site, late
                        """)
                .param("hearing", hearing)
                .query((row, i) -> new Answer(
                        row.getObject("site", UUID.class),
                        row.getBoolean("late"),
                        Verdict.find(row.getString("verdict")).orElseThrow(),
                        row.getObject("answered_by", UUID.class),
                        row.getObject("valid_from", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * A site answers, or answers otherwise. After the deadline it is kept beside what was in time.
     *
     * @param words by chapter id, of the whole text under the empty id; chapters without words are left out
     */
    @Transactional
    public Answered answer(
            Permit permit, UUID site, UUID hearing, Verdict verdict, Map<String, String> words, Instant at) {
        permit.mustAllow(Right.ADOPT, site);
        Optional<Hearing> found = hearings.find(hearing)
                .flatMap(one -> hearings.held(documents.find(one.document()).orElseThrow(), hearing))
                .filter(one -> !one.isCancelled())
                .filter(one -> asked.of(hearing).contains(site));
        if (found.isEmpty()) {
            return new Answered.NotAsked();
        }
        if (verdict != Verdict.USABLE && words.values().stream().allMatch(String::isBlank)) {
            return new Answered.NoWords();
        }
        if (words.values().stream().anyMatch(one -> one.length() > Remarks.LONGEST)) {
            return new Answered.TooLong(Remarks.LONGEST);
        }
        boolean late = !found.get().isOpen(at);
        write(permit, site, hearing, late, verdict, at);
        remarks.write(permit, site, hearing, late, words, at);
        record(permit, late ? "hearing.answered-late" : "hearing.answered", found.get(), site);
        telling.answered(permit, found.get(), site, late, at);
        return new Answered.Ok(new Answer(site, late, verdict, permit.actor(), at));
    }

    private void write(Permit permit, UUID site, UUID hearing, boolean late, Verdict verdict, Instant at) {
        db.sql("""
                update hearing.answer set valid_until = :at
                where hearing = :hearing and site = :site and late = :late and valid_until = 'infinity'
                """)
                .param("hearing", hearing)
                .param("site", site)
                .param("late", late)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                insert into hearing.answer (hearing, site, late, verdict, answered_by, valid_from)
                values (:hearing, :site, :late, :verdict, :by, :at)
                """)
                .param("hearing", hearing)
                .param("site", site)
                .param("late", late)
                .param("verdict", verdict.key())
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void record(Permit permit, String act, Hearing hearing, UUID site) {
        journal.record(new Act(
                permit.actor(),
                act,
                "document",
                hearing.document(),
                site,
                Map.of("hearing", hearing.id().toString()),
                Set.of())); // readers are shown nothing of it
    }
}
