package no.fnsp.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What readers ask for, left to chance: any treatment page of any site, in a language of it, for a place or for none. */
final class Readers {

    private static final List<String> PLACES = List.of("", "hovedsykehuset", "nordre-sykehus", "sondre-sykehus");

    private final Chance chance;
    private final List<Site> sites;
    private final List<List<String>> paths = new ArrayList<>();

    Readers(House house, long seed) {
        chance = new Chance(seed);
        sites = house.bean(Sites.class).all(Instant.now()).stream()
                .filter(site -> !site.isNationalBase())
                .toList();
        sites.forEach(site -> paths.add(paths(house.bean(JdbcClient.class), site.id())));
    }

    private static List<String> paths(JdbcClient db, UUID site) {
        return db.sql("select path from placement.placements where site = :site and path like '/behandlinger/%'"
                        + " and valid_until = 'infinity' order by path")
                .param("site", site)
                .query(String.class)
                .list();
    }

    record Wish(Site site, Language language, String path, String place) {

        Visit visit() {
            var query = new Query(place, "", "", 1);
            return new Visit(site, language, path, query, Outside.PUBLIC, Instant.now(), new Trace(), "build");
        }

        String address() {
            return site.address(language, path) + (place.isEmpty() ? "" : "?sted=" + place);
        }
    }

    List<Wish> wishes(int number) {
        var wishes = new ArrayList<Wish>();
        for (int i = 0; i < number; i++) {
            int site = chance.below(sites.size());
            Language language = sites.get(site).settings().languages().get(chance.below(2));
            wishes.add(new Wish(sites.get(site), language, chance.of(paths.get(site)), chance.of(PLACES)));
        }
        return wishes;
    }

    /** Addresses where nothing stands. */
    List<Wish> nothing(int number) {
        var wishes = new ArrayList<Wish>();
        for (int i = 0; i < number; i++) {
            Site site = chance.of(sites);
            wishes.add(new Wish(site, site.mainLanguage(), "/behandlinger/finnes-ikke-" + i, ""));
        }
        return wishes;
    }
}
