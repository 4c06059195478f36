package no.fnsp.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which hospitals write which texts of the national base. Whoever writes at the hospital may write that text, and whoever vouches
 * for texts there may vouch for it; nothing else in the base is opened to them.
 */
@Repository
public class Authorships {

    /** What a hospital's people may do with a text it writes: readers are shown it by the base. */
    private static final Set<Right> OPENED = Set.of(Right.READ, Right.EDIT, Right.APPROVE);

    private final JdbcClient db;
    private final SiteDirectory sites;
    private final Journal journal;

    Authorships(JdbcClient db, SiteDirectory sites, Journal journal) {
        this.db = db;
        this.sites = sites;
        this.journal = journal;
    }

    /** What somebody may do with a text because their hospital writes it; empty when none of theirs does. */
    public Optional<Permit> permit(Editor editor, UUID base, UUID document, Instant at) {
        var rights = EnumSet.noneOf(Right.class);
        for (UUID author : authors(base, document, at)) {
            sites.spot(author, at).ifPresent(spot -> rights.addAll(editor.rightsAt(spot)));
        }
        rights.retainAll(OPENED);
        return rights.contains(Right.EDIT) || rights.contains(Right.APPROVE)
                ? Optional.of(new Permit(editor.id(), base, document, rights))
                : Optional.empty();
    }

    /** The sites of the hospitals that write a text. */
    public List<UUID> authors(UUID base, UUID document, Instant at) {
        return db.sql("""
                        select author from identity.authorship
                        where document = :document and base = :base and valid_from <= :at and valid_until > :at
                        order by id
                        """)
                .param("document", document)
                .param("base", base)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /** @param base the site the text belongs to @param author the site of the hospital @return whether that is news */
    public boolean give(Permit permit, UUID base, UUID document, UUID author, Instant from) {
        permit.mustAllow(Right.NATIONAL, base, document);
        boolean news = db.sql("""
                        insert into identity.authorship (document, base, author, given_by, valid_from)
                        values (:document, :base, :author, :by, :from) on conflict do nothing
                        """)
                        .param("document", document)
                        .param("base", base)
                        .param("author", author)
                        .param("by", permit.actor())
                        .param("from", from.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        if (news) {
            record(permit, "authorship.given", base, document, author);
        }
        return news;
    }

    /** The hospital does not write the text any more. @return whether that is news */
    public boolean take(Permit permit, UUID base, UUID document, UUID author, Instant from) {
        permit.mustAllow(Right.NATIONAL, base, document);
        boolean news = db.sql("""
                        update identity.authorship set valid_until = greatest(:from, valid_from)
                        where document = :document and base = :base and author = :author and valid_until = 'infinity'
                        """)
                        .param("document", document)
                        .param("base", base)
                        .param("author", author)
                        .param("from", from.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        if (news) {
            record(permit, "authorship.taken", base, document, author);
        }
        return news;
    }

    private void record(Permit permit, String act, UUID base, UUID document, UUID author) {
        journal.record(new Act(
                permit.actor(), act, "document", document, base, Map.of("author", author.toString()), Set.of()));
    }
}
