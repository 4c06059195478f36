package no.fnsp.composing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.html.Messages;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.kept.Part;
import no.fnsp.kept.Parts;
import no.fnsp.kept.Shelf;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.store.Jsonb;
import no.fnsp.store.Snapshot;
import no.fnsp.study.Listed;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * The studies in the shape that helsenorge reads them in today: {@code id, tittel, lenke, kategorier, status, relaterte_behandlinger,
 * deltakende_foretak, utfort_av}. Withdrawn ones are not in it. It is asked for again and again, and kept while it is the same.
 */
@Component
public class StudyFeed {

    /** As many as there are hosts and languages to ask in, and room for hosts that are none of ours. */
    private static final int MOST = 400;

    private final StudyShelf shelf;
    private final Sites sites;
    private final ScopeVersions versions;
    private final Snapshot snapshot;
    private final DatabaseClock clock;
    private final Shelf<Key, Optional<Feed>> kept;

    StudyFeed(
            StudyShelf shelf,
            Sites sites,
            ScopeVersions versions,
            Snapshot snapshot,
            DatabaseClock clock,
            Parts parts) {
        this.shelf = shelf;
        this.sites = sites;
        this.versions = versions;
        this.snapshot = snapshot;
        this.clock = clock;
        this.kept = parts.shelf(MOST);
    }

    private record Key(String host, Language language) {}

    /** As it is sent. @param tag of the words themselves: some of them change by the date alone */
    public record Feed(String json, String tag) {

        static Feed of(List<Map<String, Object>> entries) {
            String json = Jsonb.write(entries);
            return new Feed(json, "W/\"" + DigestUtils.md5DigestAsHex(json.getBytes(StandardCharsets.UTF_8)) + '"');
        }
    }

    /** Every study there is. No statement while nothing has changed since last. */
    public Feed all(Language language) {
        return find(new Key("", language)).orElseThrow();
    }

    /** Those that the hospital of a host's site takes part in; empty for a host of no site. No statement while nothing has changed since last. */
    public Optional<Feed> at(String host, Language language) {
        return find(new Key(host, language));
    }

    private Optional<Feed> find(Key key) {
        var trace = new Trace();
        // Before the snapshot, which begins with the first statement.
        trace.begins(versions.mark());
        return Shared.one(trace, versions.now(), kept, key, one -> snapshot.of(() -> made(trace, one)));
    }

    private Part<Optional<Feed>> made(Trace trace, Key key) {
        Instant at = clock.now();
        trace.lookedAt(Sites.LIST);
        Optional<Site> site = key.host().isEmpty() ? Optional.empty() : sites.answering(key.host(), "/", at);
        Optional<Feed> feed = site.isEmpty() && !key.host().isEmpty()
                ? Optional.empty()
                : Optional.of(feed(trace, site, key.language(), at));
        return new Part<>(feed, trace.scopes(), trace.validUntil().orElse(Instant.MAX));
    }

    private Feed feed(Trace trace, Optional<Site> site, Language language, Instant at) {
        StudyShelf.Country country = shelf.country(trace, at);
        Map<UUID, Site> all = sites.all(at).stream().collect(Collectors.toMap(Site::id, Function.identity()));
        var known = new StudyNames(country, all, language, Messages.of(language));
        return Feed.of(country.studies().stream()
                .filter(study -> site.isEmpty()
                        || study.participating().contains(site.get().settings().organisation()))
                .map(study -> {
                    trace.validUntil(study.turnsAfter(at));
                    return entry(study, known, at);
                })
                .toList());
    }

    private static Map<String, Object> entry(Listed study, StudyNames known, Instant at) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", study.id().toString());
        entry.put("tittel", study.titles().plain(known.language()));
        entry.put("lenke", known.link(study));
        entry.put(
                "kategorier",
                study.areas().stream()
                        .map(area -> known.words().get("study.area." + area.key()))
                        .toList());
        entry.put("status", known.words().get("study.status." + study.status(at).key()));
        entry.put("relaterte_behandlinger", known.subjects(study));
        entry.put(
                "deltakende_foretak",
                study.participating().stream().map(known::trust).toList());
        entry.put("utfort_av", known.trust(study.responsible()));
        return entry;
    }
}
