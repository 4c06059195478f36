package no.fnsp.vacancy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.outside.Answer;
import no.fnsp.outside.Fetch;
import no.fnsp.outside.Missing;
import no.fnsp.outside.Source;
import no.fnsp.outside.Trouble;
import no.fnsp.outside.Version;
import no.fnsp.store.DatabaseClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * NAV's public feed of vacancies (github.com/navikt/pam-stilling-feed). It cannot be asked for one employer: all that is changed in the
 * country is heard of, page by page, and what is open is looked at one by one, for only there does it stand who announces it.
 */
@Component
class NavSource implements Source {

    static final String KEY = "nav";

    private static final Logger log = LoggerFactory.getLogger(NavSource.class);

    /** The pages and ads of one round: then others' jobs have their turn, and the next round comes at once. */
    private static final int MOST_PAGES = 25;

    private static final int MOST_ADS = 200;

    private final Feed feed;
    private final Heard heard;
    private final Ads ads;
    private final AdChanges changes;
    private final Employers employers;
    private final DatabaseClock clock;

    NavSource(Feed feed, Heard heard, Ads ads, AdChanges changes, Employers employers, DatabaseClock clock) {
        this.feed = feed;
        this.heard = heard;
        this.ads = ads;
        this.changes = changes;
        this.employers = employers;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Round round(Permit permit, Fetch fetch) throws Trouble {
        permit.mustAllow(Right.NATIONAL);
        Set<String> numbers = employers.all(clock.now());
        changes.tidy(permit, numbers, clock.now());
        boolean atEnd = read(permit, fetch);
        List<UUID> open = atEnd ? heard.toLookAt(MOST_ADS, clock.now()) : List.of();
        List<Trouble> troubles = look(permit, fetch, open, numbers);
        boolean more = !atEnd || open.size() == MOST_ADS;
        // One ad that cannot be read does not make the list a wrong one; when most cannot, it may be.
        if (!more && troubles.size() * 2 <= open.size()) {
            feed.ended(permit, clock.now());
        }
        return new Round(more, troubles.isEmpty() ? null : troubles.getFirst());
    }

    /** @return whether the end was reached */
    private boolean read(Permit permit, Fetch fetch) throws Trouble {
        for (int page = 0; page < MOST_PAGES; page++) {
            Feed.Place place = feed.place();
            switch (fetch.get(path(place), known(place), FeedPage::read)) {
                case Answer.Got<FeedPage> got -> {
                    feed.take(permit, got.value(), got.version());
                    if (got.value().next() == null) {
                        return true;
                    }
                }
                case Answer.AsBefore<FeedPage> same -> {
                    return true;
                }
                case Answer.Missing<FeedPage> missing -> {
                    if (place.page() == null) {
                        throw new Trouble(Trouble.Kind.STATUS, "404");
                    }
                    feed.beginAgain(permit);
                }
            }
        }
        return false;
    }

    private static String path(Feed.Place place) {
        return place.page() == null ? "/api/v1/feed" : "/api/v1/feed/" + place.page();
    }

    /** At the very beginning the feed is asked from half a year ago. */
    private Version known(Feed.Place place) {
        return place.page() == null
                ? new Version(
                        "",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                clock.now().minus(AdChanges.OLDEST).atOffset(ZoneOffset.UTC)))
                : place.version();
    }

    /** @return what went wrong with some, if the rest could be looked at @throws Trouble when none can */
    private List<Trouble> look(Permit permit, Fetch fetch, List<UUID> open, Set<String> numbers) throws Trouble {
        var troubles = new ArrayList<Trouble>();
        var missing = new Missing<UUID>();
        for (UUID ad : open) {
            try {
                look(permit, fetch, ad, numbers, missing);
            } catch (Trouble trouble) {
                troubles.add(later(permit, ad, trouble));
                if (trouble.isOfAll()) {
                    settle(permit, missing);
                    throw troubles.getFirst();
                }
            } catch (RuntimeException ours) {
                log.error("What NAV says of the ad {} could not be taken", ad, ours);
                troubles.add(later(permit, ad, Trouble.ours(ours)));
            }
        }
        troubles.addAll(settle(permit, missing));
        return troubles;
    }

    private Trouble later(Permit permit, UUID ad, Trouble trouble) {
        if (trouble.isOfOne()) {
            heard.later(permit, ad, clock.now());
        }
        return trouble.about(ad.toString());
    }

    /** @return a trouble for each that is not believed to be gone */
    private List<Trouble> settle(Permit permit, Missing<UUID> missing) {
        Trouble forgetful = missing.trouble();
        if (forgetful == null) {
            changes.close(permit, missing.all());
            return List.of();
        }
        return missing.all().stream().map(ad -> later(permit, ad, forgetful)).toList();
    }

    private void look(Permit permit, Fetch fetch, UUID id, Set<String> numbers, Missing<UUID> missing) throws Trouble {
        Instant now = clock.now();
        Answer<Optional<Ad>> answer = fetch.get("/api/v1/feedentry/" + id, Version.NONE, said -> {
            if (!said.html("uuid", 40).equals(id.toString())) {
                throw new Trouble(Trouble.Kind.SHAPE, "uuid");
            }
            return ReadAd.read(said, id, now);
        });
        if (!(answer instanceof Answer.Got<Optional<Ad>> got)) {
            missing.add(id);
            return;
        }
        missing.answered();
        if (got.value().isPresent()) {
            Ad ad = got.value().get();
            changes.keep(permit, ad, numbers.contains(ad.number()), now);
        } else {
            changes.close(permit, List.of(id));
        }
    }

    @Override
    public List<Count> counts(Instant at) {
        return List.of(new Count("ads", ads.count(at)), new Count("waiting", heard.waiting()));
    }
}
