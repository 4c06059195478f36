package no.fnsp.critical;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.fnsp.content.Editions;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
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
