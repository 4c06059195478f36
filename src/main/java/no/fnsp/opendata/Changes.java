package no.fnsp.opendata;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.content.Kind;
import no.fnsp.journal.Scope;
import no.fnsp.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What has changed, in the one order of the journal. An entry names what it touched; of that, this tells what the interface has. What was
 * never published is never told.
 */
@Repository
class Changes {

    /** The resources that are told of: the last ones by a {@link Followed} each. */
    static final List<String> RESOURCES =
            List.of("treatment", "description", "site", "organisation", "study", "event", "news", "article", "notice");

    private final JdbcClient db;
    private final Mentions mentions;
    private final Besides besides;

    Changes(JdbcClient db, Mentions mentions, Besides besides) {
        this.db = db;
        this.mentions = mentions;
        this.besides = besides;
    }

    /**
     * One resource that one entry touched. Never changes.
     *
     * @param number of the entry; several items may share it
     * @param resource one of {@link #RESOURCES}
     * @param id of the treatment, study and so on; of a site its key
     * @param site key of the site whose it is; null for what is no site's own
     * @param state {@code changed}, or {@code withdrawn} where it is no longer to be had: remove it where you show it
     * @param href where it is to be had; null when it is withdrawn
     */
    record Item(
            long number,
            Instant at,
            String resource,
            String id,
            @Nullable String site,
            String state,
            @Nullable String href) {}

    /** @param next what {@code since} is to be next; everything up to it has been told @param more whether there is more already */
    record Told(List<Item> items, long next, boolean more, String licence) {

        Told {
            items = List.copyOf(items);
        }
    }

    /** What one entry touched of what is public; never nothing. */
    record Happened(long number, Instant at, List<Item> items) {

        Happened {
            items = List.copyOf(items);
        }

        /** Item by item as they were told, put together by entry. */
        static List<Happened> of(List<Item> items) {
            var byNumber = new java.util.TreeMap<Long, List<Item>>();
            items.forEach(one -> byNumber.computeIfAbsent(one.number(), any -> new ArrayList<>())
                    .add(one));
            return byNumber.values().stream()
                    .map(all ->
                            new Happened(all.getFirst().number(), all.getFirst().at(), all))
                    .toList();
        }
    }

    /** A thing that an entry touched, before it is known whether it is public. */
    record Touched(String resource, UUID id, @Nullable UUID site) {

        static Touched treatment(UUID id) {
            return new Touched("treatment", id, null);
        }

        static Touched description(UUID site, UUID id) {
            return new Touched("description", id, site);
        }
    }

    /** The last number there is; another machine may not have heard of it yet. */
    long last() {
        return db.sql("select coalesce(max(number), 0) from journal.log")
                .query(Long.class)
                .single();
    }

    /** @param until the last number that is told */
    Told after(long since, long until, int most, Instant at) {
        List<Entry> entries = db.sql("""
                        select number, at, subject_kind, subject, site, scopes from journal.log
                        where number > :since and number <= :until order by number limit :most
                        """)
                .param("since", since)
                .param("until", until)
                .param("most", most)
                .query((row, i) -> Entry.of(row))
                .list();
        var touched = new HashMap<Entry, Set<Touched>>();
        var said = mentions.of(
                entries.stream().flatMap(entry -> entry.scopes().stream()).toList(), at);
        entries.forEach(entry -> touched.put(entry, touched(entry, said)));
        mentions.addVariants(touched.values(), at);
        var known = known(touched.values().stream().flatMap(Set::stream).collect(Collectors.toSet()), at);
        Map<Long, List<Item>> rest = besides.of(entries, at);
        var items = new ArrayList<Item>();
        for (Entry entry : entries) {
            for (Touched one : Objects.requireNonNull(touched.get(entry))) {
                known.item(entry.number(), entry.at(), one).ifPresent(items::add);
            }
            items.addAll(rest.getOrDefault(entry.number(), List.of()));
        }
        long next = entries.isEmpty() ? since : entries.getLast().number();
        return new Told(items, next, entries.size() == most, Api.LICENCE);
    }

    private static Set<Touched> touched(Entry entry, Map<Scope, Set<Touched>> said) {
        var all = new LinkedHashSet<Touched>();
        for (Scope scope : entry.scopes()) {
            List<String> parts = List.of(scope.value().split(":"));
            switch (parts.getFirst()) {
                case "document", "warnings" -> all.add(Touched.treatment(id(parts, 1)));
                case "site", "policy", "own-facts" -> all.add(new Touched("site", id(parts, 1), null));
                case "node" -> all.add(new Touched("organisation", id(parts, 1), null));
                case "adoption" -> all.add(Touched.description(id(parts, 1), id(parts, 2)));
                default -> {
                    // Lists, addresses and the like: what they are made of is told of by itself.
                }
            }
            all.addAll(said.getOrDefault(scope, Set.of()));
        }
        return all;
    }

    private static UUID id(List<String> parts, int at) {
        return UUID.fromString(parts.get(at));
    }

    /** What is public of the things that were touched, as it is now. */
    private record Known(
            Map<UUID, Boolean> treatments,
            Map<UUID, String> sites,
            Map<List<UUID>, String> paths,
            Map<UUID, Boolean> organisations) {

        Optional<Item> item(long number, Instant at, Touched one) {
            return switch (one.resource()) {
                case "treatment" ->
                    Optional.ofNullable(treatments.get(one.id()))
                            .map(published -> of(
                                    number,
                                    at,
                                    one,
                                    one.id().toString(),
                                    null,
                                    published ? Addresses.treatment(one.id()) : null));
                case "site" ->
                    Optional.ofNullable(sites.get(one.id()))
                            .map(key -> of(number, at, one, key, null, Api.BASE + "/sites/" + Addresses.part(key)));
                case "organisation" ->
                    Optional.ofNullable(organisations.get(one.id()))
                            .map(there -> of(
                                    number,
                                    at,
                                    one,
                                    one.id().toString(),
                                    null,
                                    there ? Api.BASE + "/organisations/" + one.id() : null));
                default -> description(number, at, one);
            };
        }

        private Optional<Item> description(long number, Instant at, Touched one) {
            String site = sites.get(Objects.requireNonNull(one.site()));
            if (site == null || !treatments.containsKey(one.id())) {
                return Optional.empty();
            }
            String path = paths.get(List.of(one.site(), one.id()));
            return Optional.of(of(
                    number,
                    at,
                    one,
                    one.id().toString(),
                    site,
                    path == null ? null : Addresses.description(site, path)));
        }

        private static Item of(
                long number, Instant at, Touched one, String id, @Nullable String site, @Nullable String href) {
            return new Item(number, at, one.resource(), id, site, href == null ? "withdrawn" : "changed", href);
        }
    }

    private Known known(Collection<Touched> touched, Instant at) {
        UUID[] documents = touched.stream()
                .filter(one ->
                        one.resource().equals("treatment") || one.resource().equals("description"))
                .map(Touched::id)
                .distinct()
                .toArray(UUID[]::new);
        UUID[] sites = touched.stream()
                .map(one -> one.resource().equals("site") ? one.id() : one.site())
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        UUID[] nodes = touched.stream()
                .filter(one -> one.resource().equals("organisation"))
                .map(Touched::id)
                .toArray(UUID[]::new);
        return new Known(
                treatments(documents, at),
                keys(sites, at),
                paths(documents, sites, at),
                mentions.organisations(nodes, at));
    }

    private Map<UUID, Boolean> treatments(UUID[] documents, Instant at) {
        var found = new HashMap<UUID, Boolean>();
        db.sql("""
                select d.document, bool_or(h.valid_until > :at) as published
                from content.documents d
                join site.dated base on base.site = d.site and base.key = :base
                    and base.valid_from <= :at and base.valid_until > :at
                join content.heads h on h.document = d.document and h.valid_from <= :at
                where d.document = any(:documents) and d.variant_of is null and d.kind = any(:kinds)
                group by d.document
                """)
                .param("documents", documents)
                .param("base", Site.NATIONAL_BASE)
                .param("kinds", Kind.patientInformation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.put(row.getObject("document", UUID.class), row.getBoolean("published"));
                });
        return found;
    }

    private Map<UUID, String> keys(UUID[] sites, Instant at) {
        var found = new HashMap<UUID, String>();
        db.sql("select site, key from site.dated where site = any(:sites) and valid_from <= :at and valid_until > :at")
                .param("sites", sites)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.put(row.getObject("site", UUID.class), row.getString("key"));
                });
        return found;
    }

    private Map<List<UUID>, String> paths(UUID[] documents, UUID[] sites, Instant at) {
        var found = new HashMap<List<UUID>, String>();
        db.sql("""
                select p.site, p.document, p.path from placement.placements p
                left join sharing.adoptions a on a.site = p.site and a.document = p.document
                    and a.valid_from <= :at and a.valid_until > :at
                where p.document = any(:documents) and p.site = any(:sites) and p.valid_from <= :at and p.valid_until > :at
                  and exists (select from content.heads h where h.document = coalesce(a.variant, p.document)
                              and h.valid_from <= :at and h.valid_until > :at)
                """)
                .param("documents", documents)
                .param("sites", sites)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.put(
                            List.of(row.getObject("site", UUID.class), row.getObject("document", UUID.class)),
                            row.getString("path"));
                });
        return found;
    }
}
