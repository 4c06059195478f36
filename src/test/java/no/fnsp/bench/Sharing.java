package no.fnsp.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.bench.NationalBase.Shared;
import no.fnsp.sharing.Adoption;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/** One site takes every national document: where it stands, who offers it, and which edition is shown. */
final class Sharing {

    private static final Instant JOINED = Instant.parse("2024-06-01T08:00:00Z");

    private final Tables tables;
    private final Chance chance;
    private final Acts acts;
    private final UUID site;
    private final Hospitals.Trust trust;

    Sharing(Tables tables, Chance chance, Acts acts, UUID site, Hospitals.Trust trust) {
        this.tables = tables;
        this.chance = chance;
        this.acts = acts;
        this.site = site;
        this.trust = trust;
    }

    /** @param offers by document the departments that offer it */
    record Taken(UUID site, Hospitals.Trust trust, Map<UUID, List<UUID>> offers) {}

    Taken takeAll(List<Shared> documents) {
        var offers = new HashMap<UUID, List<UUID>>();
        for (int i = 0; i < documents.size(); i++) {
            Shared document = documents.get(i);
            place(document, i);
            offers.put(document.id(), adopt(document));
        }
        return new Taken(site, trust, offers);
    }

    /** One in fifty has moved since. */
    private void place(Shared document, int position) {
        boolean moved = chance.in100(2);
        Instant from = moved ? JOINED.plus(Duration.ofDays(chance.between(10, 300))) : JOINED;
        if (moved) {
            String old = document.path() + "-for";
            tables.row("placement.placement", site, old, document.id(), position, JOINED, from);
            tables.row("placement.redirect", site, old, document.id(), "moved", from);
        }
        tables.row("placement.placement", site, document.path(), document.id(), position, from, Tables.FOREVER);
        acts.placed(document.id(), site, document.path());
    }

    /** One in twenty follows the newest edition; one in ten has been offered otherwise before. */
    private List<UUID> adopt(Shared document) {
        boolean follows = chance.in100(5);
        Instant from = JOINED;
        if (chance.in100(10)) {
            Instant until = JOINED.plus(Duration.ofDays(chance.between(10, 300)));
            adoption(document, follows, offers(), from, until);
            from = until;
        }
        List<Adoption.Offer> offers = offers();
        adoption(document, follows, offers, from, Tables.FOREVER);
        if (!follows) {
            boolean behind = chance.in100(15);
            NationalBase.WRITTEN.forEach(language -> accept(document, language, behind));
        }
        return offers.stream()
                .map(Adoption.Offer::department)
                .map(java.util.Objects::requireNonNull)
                .toList();
    }

    private void adoption(Shared document, boolean follows, List<Adoption.Offer> offers, Instant from, Object until) {
        String how = follows ? "head" : "accepted";
        Words title = chance.in100(5) ? Words.of(Language.NB, "Vårt tilbud: " + document.key()) : Words.NONE;
        tables.row("sharing.adoption", site, document.id(), how, Jsonb.write(title), Jsonb.write(offers), from, until);
        acts.adopted(document.id(), site, how);
    }

    /** One to four departments, each at one to three places. */
    private List<Adoption.Offer> offers() {
        var offers = new ArrayList<Adoption.Offer>();
        for (int i = chance.between(1, 4); i > 0; i--) {
            offers.add(new Adoption.Offer(
                    chance.in100(20) ? Words.of(Language.NB, "Tilbud " + i) : Words.NONE,
                    chance.of(trust.departments()),
                    trust.hospitals().subList(0, chance.between(1, 3))));
        }
        return offers;
    }

    /** Each edition from when the site joined, or from when it came; a site that is behind has not taken the newest. */
    private void accept(Shared document, Language language, boolean behind) {
        int newest = document.since().size() - (behind && document.since().size() > 1 ? 2 : 1);
        for (int i = 0; i <= newest; i++) {
            Instant from = later(JOINED, document.since().get(i));
            Object until = i == newest
                    ? Tables.FOREVER
                    : later(JOINED, document.since().get(i + 1));
            if (!from.equals(until)) {
                UUID edition = document.edition(language, i);
                tables.row(
                        "sharing.acceptance",
                        site,
                        document.id(),
                        language,
                        edition,
                        "chosen",
                        acts.actor(),
                        from,
                        until);
                acts.accepted(document.id(), site, edition, language.code());
            }
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
