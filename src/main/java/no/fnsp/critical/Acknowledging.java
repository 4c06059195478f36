package no.fnsp.critical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.fnsp.critical.Acknowledgement.What;
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

    /** What came of it. Only {@code Ok} and {@code More} have changed anything. */
    public sealed interface Answered {

        record Ok() implements Answered {}

        /** What was put right is warned of no more, and there is more that readers of the site are warned of. */
        record More(List<Warning> standing) implements Answered {}

        /** Somebody was first. */
        record Already(Acknowledgement theirs) implements Answered {}

        /** The site shows something that readers are warned of: it is put right, or kept for a reason. */
        record NeedsReason() implements Answered {}

        /** None of the words that readers are warned of say anything else than when the error was told. */
        record NotEdited() implements Answered {}

        record TooLong() implements Answered {}

        /** The error does not concern the site, or no longer. */
        record NotAsked() implements Answered {}
    }

    /** @param reason why what the site shows is not touched by the error; empty when there is nothing that readers are warned of */
    @Transactional
    public Answered answer(Permit permit, UUID site, UUID error, String reason, Instant at) {
        String why = reason.strip();
        return asked(permit, site, error, asked -> {
            if (why.length() > LONGEST) {
                return new Answered.TooLong();
            }
            boolean stands = !standing.at(error, site, at).isEmpty();
            return stands && why.isEmpty()
                    ? new Answered.NeedsReason()
                    : answered(permit, asked, stands ? What.KEPT : what(asked), why, at);
        });
    }

    /** With nothing left to warn of: it had nothing of its own, or has it no more. */
    private What what(Asked asked) {
        return own(asked).isEmpty() ? What.SEEN : What.NATIONAL;
    }

    /**
     * The site has put its own words right. Only somebody there can say so: that words were edited does not tell that the error is gone
     * from them.
     */
    @Transactional
    public Answered putRight(Permit permit, UUID site, UUID error, Instant at) {
        return asked(permit, site, error, asked -> {
            List<Warning> before = standing.at(error, site, at);
            List<Warning> edited =
                    before.stream().filter(one -> standing.isEdited(one, at)).toList();
            if (edited.isEmpty()) {
                return new Answered.NotEdited();
            }
            List<Warning> left =
                    before.stream().filter(one -> !edited.contains(one)).toList();
            if (left.isEmpty()) {
                return answered(permit, asked, What.EDITED, "", at);
            }
            warnings.end(permit, edited, at);
            return new Answered.More(left);
        });
    }

    private Answered asked(Permit permit, UUID site, UUID error, Function<Asked, Answered> then) {
        permit.mustAllow(permit.allows(Right.ADOPT) ? Right.ADOPT : Right.PUBLISH, site);
        Optional<Asked> asked = acknowledgements.find(error, site);
        Acknowledgement theirs = asked.map(Asked::answer).orElse(null);
        if (theirs != null) {
            return new Answered.Already(theirs);
        }
        return asked.filter(Asked::uses).map(then).orElseGet(Answered.NotAsked::new);
    }

    private Answered answered(Permit permit, Asked asked, What what, String why, Instant at) {
        List<Warning> own = own(asked);
        if (!acknowledgements.add(permit, asked, what, why, at)) {
            return new Answered.Already(acknowledgements
                    .find(asked.error(), asked.site())
                    .map(Asked::answer)
                    .orElseThrow());
        }
        warnings.end(permit, own, at);
        return new Answered.Ok();
    }

    private List<Warning> own(Asked asked) {
        return warnings.open(asked.error()).stream()
                .filter(one -> asked.site().equals(one.site()))
                .toList();
    }
}
