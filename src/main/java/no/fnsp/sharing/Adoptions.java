package no.fnsp.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Documents;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which national texts each site has taken, and how. */
@Repository
public class Adoptions {

    private final JdbcClient db;
    private final Journal journal;
    private final Acceptances acceptances;

    Adoptions(JdbcClient db, Journal journal, Acceptances acceptances) {
        this.db = db;
        this.journal = journal;
        this.acceptances = acceptances;
    }

    /** Touched when a site's dealings with one national text change: adoption, acceptance or local changes. */
    public static Scope scope(UUID site, UUID document) {
        return Scope.of("adoption", site, document);
    }

    public Optional<Adoption> find(UUID site, UUID document, Instant at) {
        return db.sql("""
                        select * from sharing.adoptions
                        where site = :site and document = :document and valid_from <= :at and valid_until > :at
                        """)
                .param("site", site)
                .param("document", document)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> adoption(row))
                .optional();
    }

    /** Every text the site has adopted. */
    public List<Adoption> of(UUID site, Instant at) {
        return db.sql("""
                        select * from sharing.adoptions
                        where site = :site and valid_from <= :at and valid_until > :at order by document
                        """)
                .param("site", site)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> adoption(row))
                .list();
    }

    /** The sites that always show the newest edition of this text. */
    public List<UUID> following(UUID text) {
        return db.sql("""
                        select site from sharing.adoptions
                        where coalesce(variant, document) = :text and follows = 'head' and valid_until = 'infinity'
                        """).param("text", text).query(UUID.class).list();
    }

    /** The sites that have adopted this text, or show it as a variant. */
    public List<UUID> using(UUID text) {
        return db.sql("""
                        select site from sharing.adoptions
                        where (document = :text or variant = :text) and valid_until = 'infinity'
                        """).param("text", text).query(UUID.class).list();
    }

    /** How each site takes this text, or shows it as a variant. */
    public List<Adoption> usingAs(UUID text) {
        return db.sql("""
                        select * from sharing.adoptions
                        where (document = :text or variant = :text) and valid_until = 'infinity' order by site, document
                        """).param("text", text).query((row, i) -> adoption(row)).list();
    }

    /** Says how a site takes a text from now on. @return whether that is news */
    public boolean adopt(Permit permit, Adoption adoption, Instant from) {
        permit.mustCover(adoption.site());
        Optional<Adoption> known = find(adoption.site(), adoption.document(), from);
        if (known.isPresent() && known.get().equals(adoption)) {
            return false;
        }
        known.ifPresent(old -> end(old, from));
        known.filter(old -> adoption.follows() == Adoption.Follows.HEAD
                        || !old.text().equals(adoption.text()))
                .ifPresent(old -> acceptances.end(old, from));
        db.sql("""
                insert into sharing.adoption (site, document, follows, at_last_date, title, variant, offers, valid_from)
                values (:site, :document, :follows, :last, :title::jsonb, :variant, :offers::jsonb, :from)
                """)
                .param("site", adoption.site())
                .param("document", adoption.document())
                .param("follows", adoption.follows().key())
                .param("last", adoption.atLastDate().key())
                .param("title", Jsonb.write(adoption.title()))
                .param("variant", adoption.variant())
                .param("offers", Jsonb.write(adoption.offers()))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        record(permit, known.isPresent() ? "adoption.changed" : "text.adopted", adoption);
        return true;
    }

    /** The site no longer offers the text. Should it come back to it, it answers anew. */
    public void leave(Permit permit, Adoption adoption, Instant from) {
        permit.mustCover(adoption.site());
        end(adoption, from);
        acceptances.end(adoption, from);
        record(permit, "text.left", adoption);
    }

    private void end(Adoption adoption, Instant from) {
        db.sql("""
                update sharing.adoption set valid_until = :from
                where site = :site and document = :document and valid_until = 'infinity'
                """)
                .param("site", adoption.site())
                .param("document", adoption.document())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void record(Permit permit, String act, Adoption adoption) {
        journal.record(new Act(
                permit.actor(),
                act,
                "document",
                adoption.document(),
                adoption.site(),
                Map.of("follows", adoption.follows().key()),
                Set.of(scope(adoption.site(), adoption.document()), Documents.list(adoption.site()))));
    }

    static Adoption adoption(ResultSet row) throws SQLException {
        return new Adoption(
                row.getObject("site", UUID.class),
                row.getObject("document", UUID.class),
                Adoption.Follows.valueOf(row.getString("follows").toUpperCase(Locale.ROOT)),
                Adoption.AtLastDate.valueOf(row.getString("at_last_date").toUpperCase(Locale.ROOT)),
                Jsonb.read(row.getString("title"), Words.class),
                row.getObject("variant", UUID.class),
                List.of(Jsonb.read(row.getString("offers"), Adoption.Offer[].class)));
    }
}
