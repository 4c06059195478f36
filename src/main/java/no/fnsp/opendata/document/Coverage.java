package no.fnsp.opendata.document;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.fnsp.content.Edition;
import no.fnsp.opendata.answer.Addresses;
import no.fnsp.sharing.SiteTexts;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which sites show a national text, in which edition, how, and since when. Which edition is asked of what composes their pages. */
@Repository
class Coverage {

    private final JdbcClient db;
    private final Sites sites;
    private final SiteTexts texts;

    Coverage(JdbcClient db, Sites sites, SiteTexts texts) {
        this.db = db;
        this.sites = sites;
        this.texts = texts;
    }

    /**
     * One site's. Never changes.
     *
     * @param site its key
     * @param since when it first took the text
     * @param follows {@code head}: always the newest, or {@code accepted}: what it has accepted
     * @param variant id of the variant that it shows in the text's place
     * @param words {@code as-is}, {@code supplemented} or {@code replaced}, by its own local words
     */
    record Item(
            String site,
            String name,
            Instant since,
            String follows,
            @Nullable UUID variant,
            String words,
            List<Shows> shows,
            String address,
            String description) {}

    /**
     * The edition that is shown in one language. Never changes.
     *
     * @param how {@code chosen} by somebody there, {@code automatic} after an editorial change, {@code policy} at a last date,
     *     {@code critical}, or {@code head} where the site follows
     * @param since when the site began to show it; null where a last date decides so and nobody has written it down yet
     */
    record Shows(
            String language,
            UUID edition,
            String how,
            @Nullable Instant since) {}

    private record Taken(
            UUID site,
            Instant since,
            String follows,
            @Nullable UUID variant,
            String path) {}

    /** @param local what is said locally in the text */
    List<Item> of(UUID document, List<LocalWords.Item> local, Instant at) {
        Map<UUID, Site> known = new HashMap<>();
        sites.all(at).forEach(site -> known.put(site.id(), site));
        Map<List<UUID>, Shows> begun = begun(document, at);
        return taken(document, at).stream()
                .filter(taken -> known.containsKey(taken.site()))
                .map(taken -> item(taken, Objects.requireNonNull(known.get(taken.site())), document, local, begun, at))
                .filter(item -> !item.shows().isEmpty())
                .toList();
    }

    private Item item(
            Taken taken,
            Site site,
            UUID document,
            List<LocalWords.Item> local,
            Map<List<UUID>, Shows> begun,
            Instant at) {
        var shows = new ArrayList<Shows>();
        texts.shown(site.id(), document, at)
                .forEach((language, edition) -> shows.add(
                        begun.getOrDefault(List.of(site.id(), edition.id()), derived(taken, language, edition))));
        shows.sort(Comparator.comparing(Shows::language));
        return new Item(
                site.key(),
                site.settings().name(),
                taken.since(),
                taken.follows(),
                taken.variant(),
                words(site, local),
                shows,
                site.publicAddress(taken.path()),
                Addresses.description(site.key(), taken.path()));
    }

    private static Shows derived(Taken taken, Language language, Edition edition) {
        return new Shows(language.code(), edition.id(), taken.follows().equals("head") ? "head" : "policy", null);
    }

    private static String words(Site site, List<LocalWords.Item> local) {
        List<String> intents = local.stream()
                .filter(words -> words.site().equals(site.key()))
                .flatMap(words -> words.intents().stream())
                .toList();
        return intents.isEmpty()
                ? "as-is"
                : intents.contains("replace") || intents.contains("hide") ? "replaced" : "supplemented";
    }

    private List<Taken> taken(UUID document, Instant at) {
        return db.sql("""
                        select a.site, a.follows, a.variant, p.path, (
                            select min(f.valid_from) from sharing.adoptions f
                            where f.site = a.site and f.document = a.document) as since
                        from sharing.adoptions a
                        join placement.placements p on p.site = a.site and p.document = a.document
                            and p.valid_from <= :at and p.valid_until > :at
                        join site.dated s on s.site = a.site and s.valid_from <= :at and s.valid_until > :at
                        where a.valid_from <= :at and a.valid_until > :at
                          and (a.document = :document or a.variant = :document)
                        order by s.key
                        """)
                .param("document", document)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Taken(
                        row.getObject("site", UUID.class),
                        Objects.requireNonNull(row.getObject("since", OffsetDateTime.class))
                                .toInstant(),
                        row.getString("follows"),
                        row.getObject("variant", UUID.class),
                        row.getString("path")))
                .list();
    }

    /** Since when each site has shown an edition, where it is written down; by site and edition. */
    private Map<List<UUID>, Shows> begun(UUID document, Instant at) {
        var found = new HashMap<List<UUID>, Shows>();
        db.sql("""
                select c.site, c.language, c.edition, c.how, c.valid_from from sharing.acceptances c
                join sharing.adoptions a on a.site = c.site and a.follows = 'accepted'
                    and coalesce(a.variant, a.document) = c.document and a.valid_from <= :at and a.valid_until > :at
                where (a.document = :document or a.variant = :document) and c.valid_from <= :at and c.valid_until > :at
                union all
                select a.site, h.language, h.edition, 'head', greatest(h.valid_from, a.valid_from) from sharing.adoptions a
                join content.heads h on h.document = coalesce(a.variant, a.document)
                    and h.valid_from <= :at and h.valid_until > :at
                where a.follows = 'head' and (a.document = :document or a.variant = :document)
                  and a.valid_from <= :at and a.valid_until > :at
                """)
                .param("document", document)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    UUID edition = row.getObject("edition", UUID.class);
                    found.put(
                            List.of(row.getObject("site", UUID.class), edition),
                            new Shows(
                                    row.getString("language"),
                                    edition,
                                    row.getString("how"),
                                    Objects.requireNonNull(row.getObject("valid_from", OffsetDateTime.class))
                                            .toInstant()));
                });
        return found;
    }
}
