package no.fnsp.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code approval.approval}: one row each, written once. */
@Repository
class ApprovalRows {

    private final JdbcClient db;
    private final Journal journal;

    ApprovalRows(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** Writes it down of exactly the words of the edition. */
    void insert(Permit permit, Edition edition, Approval approval) {
        db.sql("""
                insert into approval.approval (id, edition, sha256, kind, approved_by, profession, organisation,
                                               approved_at, inherited_from, hpr)
                values (:id, :edition, :sha256, :kind, :by, :profession, :organisation, :at, :inherited,
                        nullif(:hpr, ''))
                """)
                .param("id", approval.id())
                .param("edition", edition.id())
                .param("sha256", Editions.sha256(edition.body().canonical()))
                .param("kind", approval.what().key())
                .param("by", approval.by())
                .param("profession", approval.profession())
                .param("organisation", approval.organisation())
                .param("at", approval.at().atOffset(ZoneOffset.UTC))
                .param("inherited", approval.inheritedFrom())
                .param("hpr", approval.hpr())
                .update();
        journal.record(new Act(
                permit.actor(),
                approval.inheritedFrom() == null ? "edition.approved" : "approval.inherited",
                "document",
                edition.document(),
                null,
                Map.of(
                        "edition",
                        edition.id().toString(),
                        "what",
                        approval.what().key()),
                Set.of(Documents.scope(edition.document()))));
    }

    void forget(Permit permit, UUID person) {
        db.sql("update approval.approval set hpr = null where approved_by = :person and hpr is not null")
                .param("person", person)
                .update();
    }

    static Approval approval(ResultSet row) throws SQLException {
        return new Approval(
                row.getObject("id", UUID.class),
                row.getObject("edition", UUID.class),
                Approval.What.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("approved_by", UUID.class),
                row.getString("profession"),
                row.getObject("organisation", UUID.class),
                row.getObject("approved_at", OffsetDateTime.class).toInstant(),
                row.getObject("inherited_from", UUID.class),
                Objects.requireNonNullElse(row.getString("hpr"), ""));
    }
}
