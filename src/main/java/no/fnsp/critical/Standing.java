package no.fnsp.critical;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Editions;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.sharing.SaidLocally;
import org.springframework.stereotype.Component;

/** Which warnings readers of a site still need: the words that may be wrong are what the site shows. */
@Component
public class Standing {

    private final Warnings warnings;
    private final SaidLocally local;
    private final Adoptions adoptions;
    private final Acceptances acceptances;
    private final Editions editions;

    Standing(Warnings warnings, SaidLocally local, Adoptions adoptions, Acceptances acceptances, Editions editions) {
        this.warnings = warnings;
        this.local = local;
        this.adoptions = adoptions;
        this.acceptances = acceptances;
        this.editions = editions;
    }

    public List<Warning> at(UUID error, UUID site, Instant at) {
        return warnings.open(error).stream()
                .filter(one -> site.equals(one.site()))
                .filter(one -> isShown(one, site, at))
                .toList();
    }

    /** What stands because of words in one document of local changes. */
    public List<Warning> in(UUID changes, Instant at) {
        return warnings.onWordsIn(changes).stream()
                .filter(one -> one.cause() == Warning.Cause.REPLACED)
                .filter(one -> isShown(one, Objects.requireNonNull(one.site()), at))
                .toList();
    }

    /** What stands because a text was not corrected in some language. */
    public List<Warning> inLanguages(UUID text) {
        return warnings.about(text).stream()
                .filter(one -> one.cause() == Warning.Cause.LANGUAGE)
                .toList();
    }

    /** Whether a site's own words say something else than when readers were first warned of them. */
    public boolean isEdited(Warning one, Instant at) {
        return one.cause() == Warning.Cause.REPLACED
                && !now(one, at)
                        .equals(editions.find(Objects.requireNonNull(one.said()))
                                .flatMap(edition -> said((LocalChanges) edition.body(), one)));
    }

    private Optional<String> now(Warning one, Instant at) {
        return editions.published(Objects.requireNonNull(one.changes()), Objects.requireNonNull(one.language()), at)
                .flatMap(edition -> said((LocalChanges) edition.body(), one));
    }

    /** The words that stand in the place of the chapter. */
    static Optional<String> said(LocalChanges changes, Warning one) {
        return changes.changes().stream()
                .filter(change -> change.intent() == Intent.REPLACE)
                .filter(change -> Objects.equals(change.chapter(), one.chapter()))
                .map(change -> change.words().canonical())
                .findFirst();
    }

    private boolean isShown(Warning one, UUID site, Instant at) {
        return switch (one.cause()) {
            case REPLACED ->
                local.of(Objects.requireNonNull(one.changes()), at).stream()
                        .anyMatch(words -> words.replaces()
                                && words.language() == one.language()
                                && words.chapter().equals(one.chapter()));
            case VARIANT ->
                adoptions
                        .find(site, one.document(), at)
                        .map(Adoption::text)
                        .filter(text -> text.equals(one.changes()))
                        .isPresent();
            case OLDER ->
                editions.find(Objects.requireNonNull(one.said())).stream()
                        .flatMap(edition -> acceptances.of(edition).stream())
                        .anyMatch(shown -> shown.equals(new Acceptances.Shown(site, one.said())));
            case LANGUAGE -> true;
        };
    }
}
