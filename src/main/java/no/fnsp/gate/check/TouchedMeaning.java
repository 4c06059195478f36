package no.fnsp.gate.check;

import java.util.Locale;
import java.util.stream.Stream;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Edition;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.Check;
import no.fnsp.gate.GateCheck;
import no.fnsp.gate.Remark;
import no.fnsp.gate.Where;
import no.fnsp.text.TouchesMeaning;
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
        boolean editorial = candidate.change().orElse(ChangeClass.EDITORIAL) == ChangeClass.EDITORIAL;
        return editorial ? candidate.published().stream().flatMap(old -> of(candidate, old)) : Stream.empty();
    }

    private static Stream<Remark> of(Candidate candidate, Edition old) {
        return TouchesMeaning.between(old.body().chapters(), candidate.body().chapters()).stream()
                .map(touched -> Remark.of(
                        TOUCHED, Where.TEXT, "@gate.touched." + touched.name().toLowerCase(Locale.ROOT)));
    }
}
