package no.fnsp.critical;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.OwnWords;
import no.fnsp.sharing.SaidLocally;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where readers must be warned, because a correction could not be made there by itself. */
@Component
class Warned {

    private final Warnings warnings;
    private final Acceptances acceptances;
    private final SaidLocally local;
    private final Editions editions;
    private final Reading reading;

    Warned(Warnings warnings, Acceptances acceptances, SaidLocally local, Editions editions, Reading reading) {
        this.warnings = warnings;
        this.acceptances = acceptances;
        this.local = local;
        this.editions = editions;
        this.reading = reading;
    }

    /** A correction that has just been made. @param alsoIn further languages that say what was wrong */
    record Act(
            UUID error,
            Document document,
            List<Mending> made,
            Words words,
            Set<Language> alsoIn,
            boolean forced,
            Instant at) {

        /** What local changes of the text are kept under: a variant's belong to the main text. */
        UUID subject() {
            return document.variantOf() == null ? document.id() : document.variantOf();
        }
    }

    void about(Permit permit, Act act) {
        var all = new LinkedHashMap<Object, Warning>();
        List<OwnWords> own = local.in(act.subject(), act.at());
        for (Mending made : act.made()) {
            Map<UUID, UUID> shown = shownNow(made.right());
            followOlder(permit, act, shown);
            var here = new Making(act, made);
            List<OwnWords> read =
                    own.stream().filter(reading.of(made.effects(), act.at())).toList();
            Stream.concat(here.replaced(read), here.onSites(shown)).forEach(one -> all.putIfAbsent(what(one), one));
        }
        uncorrected(act).forEach(one -> all.putIfAbsent(what(one), one));
        warnings.add(permit, List.copyOf(all.values()), act.at());
    }

    /** Two languages of one text need one warning of the same words. */
    private static Object what(Warning one) {
        return Stream.of(
                        Optional.of(one.cause()),
                        Optional.ofNullable(one.site()),
                        Optional.ofNullable(one.changes()),
                        Optional.ofNullable(one.said()),
                        Optional.ofNullable(one.language()),
                        Optional.ofNullable(one.chapter()))
                .toList();
    }

    private Map<UUID, UUID> shownNow(Edition edition) {
        return acceptances.of(edition).stream()
                .collect(Collectors.toMap(Acceptances.Shown::site, Acceptances.Shown::edition));
    }

    /** An older edition that was warned of already has become another by this correction: its warning goes along. */
    private void followOlder(Permit permit, Act act, Map<UUID, UUID> shown) {
        List<Warning> before = warnings.about(act.document().id()).stream()
                .filter(one -> one.cause() == Warning.Cause.OLDER)
                .filter(one -> isMendedFrom(one.said(), shown.get(Objects.requireNonNull(one.site()))))
                .toList();
        warnings.end(permit, before, act.at());
        warnings.add(
                permit,
                before.stream().map(one -> one.saying(shown.get(one.site()))).toList(),
                act.at());
    }

    private boolean isMendedFrom(@Nullable UUID said, @Nullable UUID now) {
        return now != null
                && !now.equals(said)
                && editions.find(now)
                        .filter(edition -> Objects.equals(edition.parent(), said))
                        .isPresent();
    }

    private Stream<Warning> uncorrected(Act act) {
        return editions.published(act.document().id(), act.at()).stream()
                .map(Edition::language)
                .filter(act.alsoIn()::contains)
                .filter(language ->
                        act.made().stream().noneMatch(one -> one.right().language() == language))
                .map(language -> new Making(act, act.made().getFirst()).inLanguage(language));
    }
}
