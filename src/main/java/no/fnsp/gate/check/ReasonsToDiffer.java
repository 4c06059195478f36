package no.fnsp.gate.check;

import java.util.stream.Stream;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.Check;
import no.fnsp.gate.GateCheck;
import no.fnsp.gate.Remark;
import no.fnsp.gate.Where;
import no.fnsp.sharing.LocalChanges;
import org.springframework.stereotype.Component;

/** Whoever takes a national chapter away from readers says why. */
@Component
class ReasonsToDiffer implements GateCheck {

    private static final Check MISSING = Check.blocking("change-reason");

    @Override
    public Stream<Remark> of(Candidate candidate) {
        return candidate.body() instanceof LocalChanges local
                ? local.changes().stream()
                        .filter(change -> change.intent().isExclusive())
                        .filter(change -> change.reason().isBlank())
                        .map(change -> Remark.of(MISSING, Where.in(change.words())))
                : Stream.empty();
    }
}
