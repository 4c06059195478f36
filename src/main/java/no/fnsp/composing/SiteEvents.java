package no.fnsp.composing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.event.Brief;
import no.fnsp.event.Events;
import no.fnsp.event.Taking;
import no.fnsp.event.ToCome;
import no.fnsp.journal.Scope;
import no.fnsp.kept.Part;
import no.fnsp.kept.Parts;
import no.fnsp.kept.Shelf;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.SiteText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is still to come on a site, its own first and then what it lists of others', and of that what belongs to one text. Another by
 * time alone as soon as one time is over.
 */
@Component
final class SiteEvents {

    private static final int MOST_SITES = 200;
    private static final int MOST_REGIONS = 20;
    private static final int MOST_TEXTS = 20_000;

    private record Key(
            UUID site,
            String region,
            Set<UUID> texts,
            @Nullable UUID concept) {

        static Key of(Visit visit, SiteText text) {
            var texts = new HashSet<>(Set.of(text.document()));
            text.adoption().map(Adoption::text).ifPresent(texts::add);
            return new Key(visit.site().id(), visit.site().settings().region(), texts, text.concept());
        }

        List<Scope> scopes() {
            var scopes = new ArrayList<Scope>();
            Stream.concat(texts.stream(), Stream.ofNullable(concept)).forEach(subject -> {
                scopes.add(Events.about(site, subject));
                scopes.add(Events.spreadAbout(subject));
            });
            scopes.add(Taking.scope(site));
            return scopes;
        }
    }

    private final ToCome toCome;
    private final Taking taking;
    private final Shelf<UUID, List<Brief>> sites;
    private final Shelf<UUID, Boolean> takers;
    private final Shelf<String, List<Brief>> regions;
    private final Shelf<Key, List<Brief>> texts;
    private final Shelf<UUID, Set<UUID>> subjects;

    SiteEvents(ToCome toCome, Taking taking, Parts parts) {
        this.toCome = toCome;
        this.taking = taking;
        this.sites = parts.shelf(MOST_SITES);
        this.takers = parts.shelf(MOST_SITES);
        this.regions = parts.shelf(MOST_REGIONS);
        this.texts = parts.shelf(MOST_TEXTS);
        this.subjects = parts.shelf(MOST_SITES);
    }

    /** Each the next first, online courses last. At most three statements. */
    List<Brief> all(Visit visit) {
        var all = new ArrayList<>(own(visit));
        if (takes(visit)) {
            spread(visit).stream().filter(one -> !isOwn(visit, one)).forEach(all::add);
        }
        return shown(visit, all);
    }

    static boolean isOwn(Visit visit, Brief one) {
        return one.site().equals(visit.site().id());
    }

    private List<Brief> own(Visit visit) {
        return Shared.one(
                visit, sites, visit.site().id(), site -> part(toCome.of(site, visit.at()), List.of(Events.list(site))));
    }

    private boolean takes(Visit visit) {
        return Shared.one(
                visit,
                takers,
                visit.site().id(),
                site -> new Part<>(taking.of(site, visit.at()).takes(), List.of(Taking.scope(site))));
    }

    /** The same for all sites of a region. */
    private List<Brief> spread(Visit visit) {
        return Shared.one(
                visit,
                regions,
                visit.site().settings().region(),
                region -> part(toCome.spread(region, visit.at()), List.of(Events.SPREAD)));
    }

    /** Nothing is asked where no event is about anything, as on most sites; else at most one statement. */
    List<Brief> about(Visit visit, SiteText text) {
        Key wanted = Key.of(visit, text);
        // A page is made anew when an event about the same comes or goes, and not for every event of its site.
        visit.trace().lookedAt(wanted.scopes());
        if (!visit.past() && subjects(visit).isEmpty()) {
            return List.of();
        }
        return shown(
                visit,
                Shared.one(
                        visit,
                        texts,
                        wanted,
                        key -> part(
                                toCome.about(key.site(), key.region(), key.texts(), key.concept(), visit.at()),
                                key.scopes())));
    }

    /** What the events are about that the site may list. */
    private Set<UUID> subjects(Visit visit) {
        String region = visit.site().settings().region();
        return Shared.unseen(
                visit,
                subjects,
                visit.site().id(),
                site -> new Part<>(
                        toCome.subjects(site, region, visit.at()),
                        List.of(Events.list(site), Events.SPREAD, visit.site().scope())));
    }

    private static Part<List<Brief>> part(List<Brief> some, List<Scope> scopes) {
        return new Part<>(some, scopes, Brief.turn(some));
    }

    private static List<Brief> shown(Visit visit, List<Brief> some) {
        some.forEach(one -> visit.trace().shows(one.said()));
        return some;
    }
}
