package no.fnsp.sharing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which national edition each site shows, and since when: append-only. */
@Repository
public class Acceptances {

    private final JdbcClient db;
    private final Journal journal;

    Acceptances(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** A site and the edition it shows in one language. */
    public record Shown(UUID site, UUID edition) {}

    /** What every site that accepts editions of this document shows now, in the language. */
    public List<Shown> of(Edition edition) {
        return db.sql("""
                        select c.site, c.edition from sharing.acceptance c
                        where c.document = :document and c.language = :language and c.valid_until = 'infinity'
                        """)
                .param("document", edition.document())
                .param("language", edition.language().code())
                .query((row, i) -> new Shown(row.getObject("site", UUID.class), row.getObject("edition", UUID.class)))
                .list();
    }

    /** The site has chosen this edition. @return whether that is news */
    public boolean accept(Permit permit, UUID site, Edition edition, How how, Instant from) {
        permit.mustCover(site);
        if (of(edition).contains(new Shown(site, edition.id()))) {
            return false;
        }
        acceptAll(permit, Set.of(site), edition, how, from);
        return true;
    }

    /** Every site that showed {@code previous} shows {@code edition} from now on; the others wait. */
    public List<UUID> acceptInsteadOf(Permit permit, @Nullable UUID previous, Edition edition, How how, Instant from) {
        permit.mustAllow(Right.PUBLISH, siteOf(edition), edition.document());
        List<UUID> sites = of(edition).stream()
                .filter(shown -> shown.edition().equals(previous))
                .map(Shown::site)
                .toList();
        acceptAll(permit, Set.copyOf(sites), edition, how, from);
        return sites;
    }

    private UUID siteOf(Edition edition) {
        return db.sql("select site from content.documents where document = :document")
                .param("document", edition.document())
                .query(UUID.class)
                .single();
    }

    /** The site no longer answers for itself which editions of this text it shows. */
    void end(Adoption adoption, Instant from) {
        db.sql("""
                update sharing.acceptance set valid_until = :from
                where site = :site and document = :text and valid_until = 'infinity'
                """)
                .param("site", adoption.site())
                .param("text", adoption.text())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void acceptAll(Permit permit, Set<UUID> sites, Edition edition, How how, Instant from) {
        if (sites.isEmpty()) {
            return;
        }
        OffsetDateTime since = from.atOffset(ZoneOffset.UTC);
        // A site may have answered in this very moment: then this holds from right after its answer.
        db.sql("""
                update sharing.acceptance set valid_until = greatest(:from, valid_from)
                where site = any(:sites) and document = :document and language = :language and valid_until = 'infinity'
                """)
                .param("sites", sites.toArray(UUID[]::new))
                .param("document", edition.document())
                .param("language", edition.language().code())
                .param("from", since)
                .update();
        db.sql("""
                insert into sharing.acceptance (site, document, language, edition, how, accepted_by, valid_from)
                select site, :document, :language, :edition, :how, :by,
                       greatest(:from, (select max(a.valid_until) from sharing.acceptance a
                                        where a.site = sites.site and a.document = :document and a.language = :language))
                from unnest(:sites) as sites (site)
                """)
                .param("sites", sites.toArray(UUID[]::new))
                .param("document", edition.document())
                .param("language", edition.language().code())
                .param("edition", edition.id())
                .param("how", how.key())
                .param("by", permit.actor())
                .param("from", since)
                .update();
        var acts = new ArrayList<Act>();
        for (UUID site : sites) {
            acts.add(new Act(
                    permit.actor(),
                    "edition.accepted",
                    "document",
                    edition.document(),
                    site,
                    Map.of(
                            "edition", edition.id().toString(),
                            "language", edition.language().code(),
                            "how", how.key()),
                    Set.of(Adoptions.scope(site, edition.document()), Documents.list(site))));
        }
        journal.recordAll(acts);
    }
}
