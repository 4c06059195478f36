package no.fnsp.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fnsp.html.Messages;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Held;
import no.fnsp.organisation.Region;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Says roles in words. */
@Component
class Sayings {

    private final Sites sites;

    Sayings(Sites sites) {
        this.sites = sites;
    }

    /** On the site itself, where its name need not be said. */
    List<Said> of(Here here, List<Held> held) {
        return held.stream()
                .map(one -> here.isEverywhere() ? full(here, one) : shortly(here.words(), one))
                .toList();
    }

    private Said full(Here here, Held held) {
        return full(here.words(), held, here.now());
    }

    /** With the name of the site. */
    Said full(Messages words, Held held, Instant at) {
        String where = switch (held.grant().where()) {
            case Grant.Level.OnSite one -> name(one.site(), at);
            case Grant.Level.Branch one -> words.get("people.where.branch-of", name(one.site(), at), one.path());
            case Grant.Level.National all -> wide(words, all);
            case Grant.Level.Region one -> wide(words, one);
        };
        return new Said(held, role(words, held), where);
    }

    private static Said shortly(Messages words, Held held) {
        String where = switch (held.grant().where()) {
            case Grant.Level.OnSite one -> words.get("people.where.site");
            case Grant.Level.Branch one -> words.get("people.where.branch", one.path());
            case Grant.Level.National all -> wide(words, all);
            case Grant.Level.Region one -> wide(words, one);
        };
        return new Said(held, role(words, held), where);
    }

    private static String role(Messages words, Held held) {
        return words.get("people.role." + held.grant().role().key());
    }

    private static String wide(Messages words, Grant.Level level) {
        return level instanceof Grant.Level.Region one
                ? Region.find(one.region()).map(Region::title).orElse(one.region())
                : words.get("people.where.national");
    }

    private String name(UUID site, Instant at) {
        return sites.withId(site, at).map(one -> one.settings().shortName()).orElse("");
    }
}
