package no.fnsp.editor.reach;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.content.Edition;
import no.fnsp.critical.Acknowledgement;
import no.fnsp.critical.Acknowledgements;
import no.fnsp.critical.Asked;
import no.fnsp.critical.CriticalError;
import no.fnsp.critical.CriticalErrors;
import no.fnsp.critical.People;
import no.fnsp.critical.Warning;
import no.fnsp.critical.Warnings;
import no.fnsp.desk.Desk;
import no.fnsp.editor.Signatures;
import no.fnsp.html.Messages;
import no.fnsp.identity.Colleague;
import no.fnsp.journal.Actors;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words what came of a national edition, or of a critical error, on each site. */
@Component
public class Receipts {

    private final SiteOutcomes outcomes;
    private final Handled handled;
    private final Sites sites;
    private final CriticalErrors errors;
    private final Acknowledgements acknowledgements;
    private final Warnings warnings;
    private final People people;
    private final Actors actors;

    Receipts(
            SiteOutcomes outcomes,
            Handled handled,
            Sites sites,
            CriticalErrors errors,
            Acknowledgements acknowledgements,
            Warnings warnings,
            People people,
            Actors actors) {
        this.outcomes = outcomes;
        this.handled = handled;
        this.sites = sites;
        this.errors = errors;
        this.acknowledgements = acknowledgements;
        this.warnings = warnings;
        this.people = people;
        this.actors = actors;
    }

    /** What is known of an error on each site. */
    private record Told(Map<UUID, Asked> asked, Map<UUID, List<Warning>> standing) {}

    /** What is said of whom: one receipt. @param published null for one that is about no single edition */
    private record Receipt(
            Desk desk,
            Instant now,
            Told told,
            @Nullable Instant published,
            Map<UUID, String> kept,
            Map<UUID, String> assigned) {
        Messages words() {
            return desk.words();
        }

        String moment(Instant at) {
            return desk.frame("").moment(at);
        }
    }

    List<ReceiptRow> of(Desk desk, Edition edition, Instant published, Instant now) {
        Told told = errors.mendedBy(edition.id()).map(this::told).orElse(new Told(Map.of(), Map.of()));
        Map<UUID, SiteOutcomes.Outcome> done = new HashMap<>();
        outcomes.to(edition, published).forEach(one -> done.put(one.site(), one));
        return rows(new Receipt(desk, now, told, published, handled.kept(edition), handled.asked(edition)), done);
    }

    /** Of an error in several languages, or of a text that was withdrawn. */
    public List<ReceiptRow> of(Desk desk, CriticalError error, Instant now) {
        return rows(new Receipt(desk, now, told(error), null, Map.of(), Map.of()), Map.of());
    }

    private Told told(CriticalError error) {
        return new Told(
                acknowledgements.of(error.id()).stream().collect(Collectors.toMap(Asked::site, Function.identity())),
                warnings.open(error.id()).stream()
                        .filter(one -> one.site() != null)
                        .collect(Collectors.groupingBy(one -> Objects.requireNonNull(one.site()))));
    }

    private List<ReceiptRow> rows(Receipt receipt, Map<UUID, SiteOutcomes.Outcome> done) {
        return sites.all(receipt.now()).stream()
                .filter(site ->
                        done.containsKey(site.id()) || receipt.told().asked().containsKey(site.id()))
                .map(site -> row(receipt, site, Optional.ofNullable(done.get(site.id()))))
                .sorted(Comparator.comparing(ReceiptRow::name))
                .toList();
    }

    private ReceiptRow row(Receipt receipt, Site site, Optional<SiteOutcomes.Outcome> done) {
        Optional<Asked> asked = Optional.ofNullable(receipt.told().asked().get(site.id()));
        return new ReceiptRow(
                site.id(),
                site.settings().shortName(),
                done.map(one -> state(receipt, one)).orElse(""),
                who(receipt, site, done, asked),
                own(receipt, site, asked),
                asked.map(one -> answer(receipt, one)).orElse(""));
    }

    private static String state(Receipt receipt, SiteOutcomes.Outcome done) {
        Messages words = receipt.words();
        if (done.left()) {
            return words.get("receipt.left");
        }
        if (done.varies()) {
            return words.get("receipt.variant");
        }
        if (done.follows()) {
            return words.get("receipt.shown", receipt.moment(Objects.requireNonNull(receipt.published())));
        }
        Instant since = done.since();
        if (since != null) {
            return words.get(done.corrected() ? "receipt.corrected" : "receipt.shown", receipt.moment(since));
        }
        String waits = words.get("receipt.waits", receipt.moment(Objects.requireNonNull(receipt.published())));
        return done.shown() == null ? waits : waits + " " + words.get("receipt.shows", done.shown());
    }

    /** Who accepted it; where nobody has, those at the site who answer for it. */
    private String who(Receipt receipt, Site site, Optional<SiteOutcomes.Outcome> done, Optional<Asked> asked) {
        Messages words = receipt.words();
        if (done.isPresent() && done.get().how() != null) {
            return done.get().how().equals("chosen")
                    ? name(Objects.requireNonNull(done.get().by()), words)
                    : words.get("receipt.how." + done.get().how());
        }
        boolean waits = done.filter(one -> !one.left() && !one.follows()).isPresent()
                || asked.filter(Asked::waits).isPresent();
        String assigned = receipt.assigned().get(site.id());
        if (waits && assigned != null) {
            return name(UUID.fromString(assigned), words);
        }
        return waits ? people.of(site).stream().map(Colleague::name).collect(Collectors.joining(", ")) : "";
    }

    private static String own(Receipt receipt, Site site, Optional<Asked> asked) {
        String kept = asked.flatMap(one -> Optional.ofNullable(one.answer()))
                .filter(answer -> answer.what() == Acknowledgement.What.KEPT)
                .map(answer -> receipt.words().get("receipt.kept", answer.reason()))
                .or(() -> Optional.ofNullable(receipt.kept().get(site.id()))
                        .filter(reason -> !reason.isBlank())
                        .map(reason -> receipt.words().get("receipt.kept", reason)))
                .orElse("");
        String warned = receipt.told().standing().getOrDefault(site.id(), List.of()).stream()
                .map(one ->
                        receipt.words().get("receipt.warned." + one.cause().key() + (one.forced() ? ".forced" : "")))
                .distinct()
                .collect(Collectors.joining(" "));
        return kept + warned;
    }

    private String answer(Receipt receipt, Asked asked) {
        Acknowledgement answer = asked.answer();
        if (answer == null) {
            return receipt.words().get(asked.uses() ? "receipt.unanswered" : "receipt.left");
        }
        return receipt.words()
                .get(
                        "receipt.answer." + answer.what().key(),
                        name(answer.by(), receipt.words()),
                        receipt.moment(answer.at()));
    }

    private String name(UUID person, Messages words) {
        return Signatures.name(actors, person, words);
    }
}
