package no.fnsp.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everything a text has said: its editions and the revisions of its drafts, also of drafts that are no more. */
@Repository
public class Versions {

    private static final int LONGEST_NAME = 100;

    /** A save that others of its run came after is not told of, unless somebody has named it. */
    private static final String ALL = """
            select * from (
                select e.id, e.document, e.language, m.number, e.change_class, null::uuid as draft, null as lane,
                       null::int as revision, false as current, null::uuid as became, e.author, e.created as at,
                       n.name, true as shown, m.number is not null as published
                from content.edition e
                left join content.published_numbers m on m.edition = e.id
                left join content.version_name n on n.edition = e.id and n.valid_until = 'infinity'
                where e.document = :document
                union all
                select s.id, s.document, s.language, null, null, s.draft, s.lane, s.revision, d.id is not null, p.edition,
                       s.author, s.saved_at, n.name,
                       n.name is not null or not exists (
                           select from content.saved later
                           where later.draft = s.draft and later.run = s.run and later.revision > s.revision),
                       false
                from content.saved s
                left join content.draft d on d.id = s.draft and d.revision = s.revision
                left join content.past_draft p on p.draft = s.draft and p.revision = s.revision
                left join content.version_name n on n.saved = s.id and n.valid_until = 'infinity'
                where s.document = :document
            ) v where\s""";

    private final JdbcClient db;
    private final Saves saves;
    private final Beginnings beginnings;
    private final VersionNames names;
    private final Origins origins;
    private final Journal journal;

    Versions(JdbcClient db, Saves saves, Beginnings beginnings, VersionNames names, Origins origins, Journal journal) {
        this.db = db;
        this.saves = saves;
        this.beginnings = beginnings;
        this.names = names;
        this.origins = origins;
        this.journal = journal;
    }

    /** The newest first. Ten minutes of one author's saves in a draft are one version. */
    public List<Version> of(UUID document, Language language) {
        return db.sql(ALL + "language = :language and shown order by at desc, number desc nulls last, revision desc")
                .param("document", document)
                .param("language", language.code())
                .query((row, i) -> version(row))
                .list();
    }

    /** Any save is a version that can be asked for, until it is pruned. */
    public Optional<Version> find(UUID document, UUID version) {
        return db.sql(ALL + "id = :version")
                .param("document", document)
                .param("version", version)
                .query((row, i) -> version(row))
                .optional();
    }

    /** What a version of the document says; empty when the document has no such version, or it has been pruned. */
    public Optional<Body> body(UUID document, UUID version) {
        return db.sql("""
                        select kind, shape, body from content.edition where id = :version and document = :document
                        union all
                        select kind, shape, body from content.saved where id = :version and document = :document
                        """)
                .param("version", version)
                .param("document", document)
                .query((row, i) -> saves.readBody(row))
                .optional();
    }

    /** Gives a version a name, another name, or with blank words none. A version that was named once is never pruned. */
    @Transactional
    public Named name(Permit permit, Document document, UUID version, String words) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        String name = words.strip();
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST_NAME) {
            return new Named.TooLong(length, LONGEST_NAME);
        }
        names.hold(version);
        Optional<Version> known = find(document.id(), version);
        if (known.isEmpty()) {
            return new Named.Unknown();
        }
        if (!known.get().name().equals(name)) {
            names.rename(permit, known.get(), name);
            record(permit, "version.named", document, known.get());
        }
        return new Named.Ok(find(document.id(), version).orElseThrow());
    }

    /**
     * Puts what a version said into the draft of a lane, which is started when there is none; with the ids it had, since we
     * gave them. It is a save like any other: what others have saved since the editor read is merged, or told of.
     *
     * @param readRevision the revision of the lane's draft that the editor has seen; 0 when there was none
     * @return empty when the document has no such version, or it has been pruned
     */
    @Transactional
    public Optional<Saved> restore(
            Permit permit, Document document, UUID version, Draft.Lane lane, int readRevision, Instant at) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        return find(document.id(), version)
                .flatMap(known -> body(document.id(), version).map(body -> {
                    Saved saved = beginnings.restore(permit, document, known.language(), lane, readRevision, body, at);
                    switch (saved) {
                        case Saved.Ok ok -> restored(permit, document, known, ok.draft());
                        case Saved.Merged merged -> restored(permit, document, known, merged.draft());
                        // A person will choose among the words by hand: then too they are from those who wrote them.
                        case Saved.Conflicting conflicting -> origins.carry(permit, known, conflicting.theirs());
                        default -> {}
                    }
                    return saved;
                }));
    }

    private void restored(Permit permit, Document document, Version version, Draft into) {
        origins.carry(permit, version, into);
        record(permit, "version.restored", document, version);
    }

    private void record(Permit permit, String act, Document document, Version version) {
        journal.record(new Act(
                permit.actor(),
                act,
                "document",
                document.id(),
                document.site(),
                Map.of(
                        "version", version.id().toString(),
                        "language", version.language().code()),
                Set.of())); // readers are shown nothing of it
    }

    private static Version version(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return new Version(
                row.getObject("id", UUID.class),
                row.getObject("document", UUID.class),
                Language.of(row.getString("language")),
                source(row),
                row.getObject("author", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                name == null ? "" : name);
    }

    private static Version.Source source(ResultSet row) throws SQLException {
        UUID draft = row.getObject("draft", UUID.class);
        return draft == null
                ? new Version.Source.OfEdition(
                        row.getInt("number"),
                        ChangeClass.find(row.getString("change_class")).orElseThrow(),
                        row.getBoolean("published"))
                : new Version.Source.OfDraft(
                        draft,
                        Draft.Lane.of(row.getString("lane")),
                        row.getInt("revision"),
                        row.getBoolean("current"),
                        row.getObject("became", UUID.class));
    }
}
