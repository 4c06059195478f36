package no.fnsp.gate.check;

import java.util.Locale;
import java.util.stream.Stream;
import no.fnsp.approval.Meaning;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Edition;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.Check;
import no.fnsp.gate.GateCheck;
import no.fnsp.gate.Remark;
import no.fnsp.gate.Where;
import org.springframework.stereotype.Component;

/**
 * An editorial change that touches a number, unit, negation or phone is hardly editorial. It is told beforehand; that a reason is
 * given when it is published all the same is asked by publishing itself, and kept with the edition.
 */
@Component
class TouchedMeaning implements GateCheck {

    private static final Check TOUCHED = Check.warning("touches-meaning");

    @Override
    public Stream<Remark> of(Candidate candidate) {
        ChangeClass change = candidate.change().orElse(ChangeClass.EDITORIAL);
        return candidate.published().stream().flatMap(old -> of(candidate, old, change));
    }

    private static Stream<Remark> of(Candidate candidate, Edition old, ChangeClass change) {
        return Meaning.unanswered(candidate.document(), old.body(), candidate.body(), change, null).stream()
                .map(touched -> Remark.of(
                        TOUCHED, Where.TEXT, "@gate.touched." + touched.name().toLowerCase(Locale.ROOT)));
    }
}
