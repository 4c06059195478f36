package no.fnsp.critical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A site answers for what it shows after a critical correction. */
@Component
public class Acknowledging {

    private static final int LONGEST = 1000;

    private final Acknowledgements acknowledgements;
    private final Warnings warnings;
    private final Standing standing;

    Acknowledging(Acknowledgements acknowledgements, Warnings warnings, Standing standing) {
        this.acknowledgements = acknowledgements;
        this.warnings = warnings;
        this.standing = standing;
    }

    /** What came of it. Only {@code Ok} has changed anything. */
    public sealed interface Answered {

        record Ok() implements Answered {}

        /** Somebody was first. */
        record Already(Acknowledgement theirs) implements Answered {}

        /** The site shows words of its own that readers are warned of: they are put right, or kept for a reason. */
        record NeedsReason() implements Answered {}

        record TooLong() implements Answered {}

        /** The error does not concern the site, or no longer. */
        record NotAsked() implements Answered {}
    }

    /** @param reason why the site's own words are right as they are; empty when it has none that readers are warned of */
    @Transactional
    public Answered answer(Permit permit, UUID site, UUID error, String reason, Instant at) {
        permit.mustAllow(permit.allows(Right.ADOPT) ? Right.ADOPT : Right.PUBLISH, site);
        String why = reason.strip();
        Optional<Asked> asked = acknowledgements.find(error, site);
        if (asked.isEmpty()) {
            return new Answered.NotAsked();
        }
        if (asked.get().answer() != null) {
            return new Answered.Already(asked.get().answer());
        }
        if (!asked.get().uses()) {
            return new Answered.NotAsked();
        }
        if (why.length() > LONGEST) {
            return new Answered.TooLong();
        }
        boolean stands = !standing.at(error, site, at).isEmpty();
        return stands && why.isEmpty() ? new Answered.NeedsReason() : answered(permit, asked.get(), stands, why, at);
    }

    private Answered answered(Permit permit, Asked asked, boolean stands, String why, Instant at) {
        List<Warning> own = warnings.open(asked.error()).stream()
                .filter(one -> asked.site().equals(one.site()))
                .toList();
        var what = stands
                ? Acknowledgement.What.KEPT
                : own.isEmpty() ? Acknowledgement.What.SEEN : Acknowledgement.What.NATIONAL;
        if (!acknowledgements.add(permit, asked, what, why, at)) {
            return new Answered.Already(acknowledgements
                    .find(asked.error(), asked.site())
                    .map(Asked::answer)
                    .orElseThrow());
        }
        warnings.end(permit, own, at);
        return new Answered.Ok();
    }
}
