package no.fnsp.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.sharing.Adoptions;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What somebody wants taken away, and what another said to that: append-only. */
@Repository
public class Withdrawals {

    private static final String OPEN = """
            select * from approval.withdrawals w
            where answer is null and exists (select from content.heads h
                                             where h.document = w.document and h.valid_until = 'infinity')
            """;

    private final JdbcClient db;
    private final Adoptions adoptions;
    private final Documents documents;
    private final Sites sites;
    private final Tidings tidings;
    private final Journal journal;

    Withdrawals(
            JdbcClient db, Adoptions adoptions, Documents documents, Sites sites, Tidings tidings, Journal journal) {
        this.db = db;
        this.adoptions = adoptions;
        this.documents = documents;
        this.sites = sites;
        this.tidings = tidings;
        this.journal = journal;
    }

    /** What a text that other sites show loses, they lose: it takes somebody who decides nationally, and the word of another. */
    public boolean takeTwo(Document document, Instant at) {
        return document.kind().isPatientInformation()
                && sites.withId(document.site(), at)
                        .filter(Site::isNationalBase)
                        .isPresent()
                && !adoptions.using(document.id()).isEmpty();
    }

    /** What waits for an answer about a text that readers see. */
    public Optional<WithdrawalAsked> open(UUID document) {
        return db.sql(OPEN + "and document = :document order by asked_at desc limit 1")
                .param("document", document)
                .query((row, i) -> asked(row))
                .optional();
    }

    /** Of all texts, what has waited longest first. */
    public List<WithdrawalAsked> open() {
        return db.sql(OPEN + "order by asked_at").query((row, i) -> asked(row)).list();
    }

    /** Whether two have agreed that the text shall be taken away at this hour. */
    boolean isAgreed(UUID document, Instant due) {
        return db.sql("""
                        select exists (select from approval.withdrawals
                                       where document = :document and due = :due and answer = 'agreed')
                        """)
                .param("document", document)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Whether two agreed about it, and it was asked at or after an instant. */
    public boolean isAgreedSince(UUID document, Instant since) {
        return db.sql("""
                        select exists (select from approval.withdrawals
                                       where document = :document and asked_at >= :since and answer = 'agreed')
                        """)
                .param("document", document)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /**
     * Somebody who decides nationally wants the text taken away. Others who do are told.
     *
     * @param why what readers will be told @param due the hour; null for as soon as it is agreed
     * @return what waits now: this, or what somebody asked before
     */
    @Transactional
    public WithdrawalAsked ask(
            Permit permit, Document document, @Nullable UUID instead, Words why, @Nullable Instant due, Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        documents.hold(permit, document);
        return open(document.id()).orElseGet(() -> {
            WithdrawalAsked asked = add(permit, document, instead, why, due, at);
            record(permit, document, "withdrawal.asked", asked);
            tidings.withdrawalAsked(permit, document, asked);
            return asked;
        });
    }

    private WithdrawalAsked add(
            Permit permit, Document document, @Nullable UUID instead, Words why, @Nullable Instant due, Instant at) {
        db.sql("""
                insert into approval.withdrawal (document, why, instead, due, asked_by, asked_at)
                values (:document, :why::jsonb, :instead::uuid, :due::timestamptz, :by, :at)
                """)
                .param("document", document.id())
                .param("why", Jsonb.write(why))
                .param("instead", instead)
                .param("due", due == null ? null : due.atOffset(ZoneOffset.UTC))
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return open(document.id()).orElseThrow();
    }

    /** @param answer {@code agreed}, {@code disagreed} or {@code taken-back} */
    void answer(Permit permit, Document document, WithdrawalAsked asked, String answer, String words, Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        db.sql("""
                insert into approval.withdrawal_answer (withdrawal, asked_by, answer, words, answered_by, answered_at)
                values (:withdrawal, :asker, :answer, :words, :by, :at)
                """)
                .param("withdrawal", asked.id())
                .param("asker", asked.by())
                .param("answer", answer)
                .param("words", words)
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        record(permit, document, "withdrawal." + answer, asked);
    }

    private void record(Permit permit, Document document, String act, WithdrawalAsked asked) {
        journal.record(new Act(
                permit.actor(),
                act,
                "document",
                document.id(),
                document.site(),
                Map.of("withdrawal", asked.id().toString()),
                Set.of()));
    }

    private static WithdrawalAsked asked(ResultSet row) throws SQLException {
        OffsetDateTime due = row.getObject("due", OffsetDateTime.class);
        return new WithdrawalAsked(
                row.getObject("withdrawal", UUID.class),
                row.getObject("document", UUID.class),
                Jsonb.read(row.getString("why"), Words.class),
                row.getObject("instead", UUID.class),
                due == null ? null : due.toInstant(),
                row.getObject("asked_by", UUID.class),
                Objects.requireNonNull(row.getObject("asked_at", OffsetDateTime.class))
                        .toInstant());
    }
}
