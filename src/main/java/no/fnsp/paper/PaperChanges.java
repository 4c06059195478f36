package no.fnsp.paper;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.media.Asset;
import no.fnsp.placement.FreeSlugs;
import no.fnsp.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done to documents. Readers see it at once: so it takes the right to publish on the whole site, and for a national one, which
 * every site's list has, the right to decide nationally too.
 */
@Repository
public class PaperChanges {

    private final JdbcClient db;
    private final Journal journal;
    private final Library library;
    private final FreeSlugs slugs;
    private final Sayings sayings;

    PaperChanges(JdbcClient db, Journal journal, Library library, FreeSlugs slugs, Sayings sayings) {
        this.db = db;
        this.journal = journal;
        this.library = library;
        this.slugs = slugs;
        this.sayings = sayings;
    }

    /** Whether a permit for a whole site is enough to tell something of its documents. */
    public static boolean mayChange(Permit permit, boolean national) {
        return permit.allows(Right.PUBLISH) && (!national || permit.allows(Right.NATIONAL));
    }

    private static void mustBeAllowed(Permit permit, UUID site, boolean national, UUID subject) {
        permit.mustAllow(Right.PUBLISH, site, subject);
        if (national) {
            permit.mustAllow(Right.NATIONAL, site, subject);
        }
    }

    /** Adds a document that is made of a file of the same site. @param id a fresh one */
    @Transactional
    public Paper add(Permit permit, UUID id, Site site, Asset asset, Saying says, Instant from) {
        mustBeAllowed(permit, site.id(), site.isNationalBase(), site.id());
        if (!asset.site().equals(site.id())) {
            throw new IllegalArgumentException("A document is made of a file of its own site");
        }
        String slug = freeSlug(site, says.title());
        db.sql("""
                insert into paper.paper (id, site, national, slug, asset, added_by, added)
                values (:id, :site, :national, :slug, :asset, :by, :at)
                """)
                .param("id", id)
                .param("site", site.id())
                .param("national", site.isNationalBase())
                .param("slug", slug)
                .param("asset", asset.id())
                .param("by", permit.actor())
                .param("at", from.atOffset(ZoneOffset.UTC))
                .update();
        var paper = new Paper(id, site.id(), site.isNationalBase(), slug, asset.id(), id, says, null, from);
        return say(permit, "paper.added", paper, from, true);
    }

    /** A national address is every site's. */
    private String freeSlug(Site site, String title) {
        return slugs.of(
                "paper",
                title,
                "dokument",
                wanted -> db.sql("""
                        select slug from paper.paper
                        where starts_with(slug, :wanted) and (:national or national or site = :site)
                        """)
                        .param("wanted", wanted)
                        .param("national", site.isNationalBase())
                        .param("site", site.id())
                        .query(String.class)
                        .list());
    }

    /** Tells something else of a document from now on. @param read what the writer had seen */
    @Transactional
    public Told change(Permit permit, Paper read, Saying says, Instant from) {
        return tell(permit, "paper.changed", read, with(read, says, read.withdrawn()), from);
    }

    /** Readers do not see it any more, and cannot fetch the file. */
    @Transactional
    public Told withdraw(Permit permit, Paper read, String reason, Instant from) {
        return tell(permit, "paper.withdrawn", read, with(read, read.says(), reason), from);
    }

    /** Readers may see it again. */
    @Transactional
    public Told putBack(Permit permit, Paper read, Instant from) {
        return tell(permit, "paper.put-back", read, with(read, read.says(), null), from);
    }

    private static Paper with(Paper paper, Saying says, @Nullable String withdrawn) {
        return new Paper(
                paper.id(),
                paper.site(),
                paper.national(),
                paper.slug(),
                paper.asset(),
                paper.said(),
                says,
                withdrawn,
                paper.since());
    }

    private Told tell(Permit permit, String act, Paper read, Paper wanted, Instant from) {
        mustBeAllowed(permit, read.site(), read.national(), read.id());
        Paper now = sayings.lock(read.id());
        // What was handed in as read may say another site than the document's own.
        mustBeAllowed(permit, now.site(), now.national(), now.id());
        if (!now.said().equals(read.said())) {
            return new Told.Outdated(now);
        }
        if (now.equals(wanted)) {
            return new Told.NoNews(now);
        }
        boolean comesOrGoes = now.isShown(from) != wanted.isShown(from)
                || now.says().language() != wanted.says().language();
        return new Told.Ok(say(permit, act, wanted, from, comesOrGoes));
    }

    private Paper say(Permit permit, String act, Paper paper, Instant from, boolean comesOrGoes) {
        Paper said = sayings.write(permit, paper, from);
        library.describe(permit, paper, from);
        record(permit, act, paper, comesOrGoes);
        return said;
    }

    /** Not the title: it may name somebody, and what stands in the journal cannot be erased. */
    private void record(Permit permit, String act, Paper paper, boolean comesOrGoes) {
        var scopes = new HashSet<>(Set.of(Papers.scope(paper.id()), Papers.list(paper.site())));
        if (comesOrGoes) {
            // Whoever knows every page of the site, as the search does, has one more or one less.
            scopes.add(Scope.of("list", paper.site()));
        }
        journal.record(new Act(
                permit.actor(),
                act,
                "paper",
                paper.id(),
                paper.site(),
                Map.of("genre", paper.says().genre().key()),
                scopes));
    }
}
