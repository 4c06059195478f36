package no.fnsp.composing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.html.Build;
import no.fnsp.journal.Mark;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.page.TreatmentPage;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Layer;
import no.fnsp.sharing.SiteText;
import no.fnsp.sharing.SiteTexts;
import no.fnsp.sharing.TextOnSites;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.store.Snapshot;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/**
 * One text about a treatment as every site shows it in each of its languages, without what surrounds it. Composed by the code that
 * composes the pages; what the sites have in common is looked up once.
 */
@Component
public class OnEverySite {

    private final TextOnSites texts;
    private final SiteTexts changes;
    private final TreatmentPages pages;
    private final Sites sites;
    private final ScopeVersions versions;
    private final DatabaseClock clock;
    private final Snapshot snapshot;
    private final Build build;

    OnEverySite(
            TextOnSites texts,
            SiteTexts changes,
            TreatmentPages pages,
            Sites sites,
            ScopeVersions versions,
            DatabaseClock clock,
            Snapshot snapshot,
            Build build) {
        this.texts = texts;
        this.changes = changes;
        this.pages = pages;
        this.sites = sites;
        this.versions = versions;
        this.clock = clock;
        this.snapshot = snapshot;
        this.build = build;
    }

    /** One site's text in one language, as nobody who has chosen a place reads it. @param visit with what it was made from */
    public record Told(Visit visit, TreatmentPage page) {}

    /**
     * @param mark where the journal stood before anything was read
     * @param at the instant they are told as of
     * @param looked every reading, also where nothing is told
     */
    public record All(Mark mark, Instant at, List<Visit> looked, List<Told> told) {

        public All {
            looked = List.copyOf(looked);
            told = List.copyOf(told);
        }
    }

    /** As it is now, in one snapshot of the database, site by site in the order of their keys. */
    public All of(UUID document) {
        // Before the snapshot, which begins with the first statement; and in this order: what is of before the mark is
        // kept by nobody.
        Mark mark = versions.mark();
        Instant at = clock.now();
        return snapshot.of(() -> all(document, sites.all(at), at, mark));
    }

    private All all(UUID document, Collection<Site> sites, Instant at, Mark mark) {
        Map<UUID, SiteText> have = texts.of(document, at);
        Map<UUID, Layer> layers = changes.layers(document, at);
        var around = new Around.Known(layers);
        var looked = new ArrayList<Visit>();
        var told = new ArrayList<Told>();
        for (Site site : sites) {
            SiteText text = have.get(site.id());
            if (text == null) {
                continue;
            }
            for (Language language : site.settings().languages()) {
                Visit visit = visit(site, language, text.path(), at);
                visit.trace().begins(mark);
                visit.trace().lookedAt(Placements.scope(site.id(), text.path()));
                looked.add(visit);
                pages.page(visit, text, around)
                        .filter(TreatmentPage.class::isInstance)
                        .ifPresent(page -> told.add(new Told(visit, (TreatmentPage) page)));
            }
        }
        return new All(mark, at, looked, told);
    }

    private Visit visit(Site site, Language language, String path, Instant at) {
        return new Visit(site, language, path, Query.NONE, Outside.PUBLIC, at, new Trace(), build.id());
    }
}
