package no.fnsp.gate.check;

import java.util.stream.Stream;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.Check;
import no.fnsp.gate.GateCheck;
import no.fnsp.gate.Remark;
import no.fnsp.gate.Where;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.LocalChanges;
import org.springframework.stereotype.Component;

/** Whoever puts words of their own in the place of a national chapter has written some: else readers would get nothing at all. */
@Component
class WordsInstead implements GateCheck {

    /** Nobody may let it pass: a chapter that does not apply is hidden, where that is allowed. */
    private static final Check MISSING = Check.blocking("change-empty").waivedBy(null);

    @Override
    public Stream<Remark> of(Candidate candidate) {
        return candidate.body() instanceof LocalChanges local
                ? local.changes().stream()
                        .filter(change -> change.intent() == Intent.REPLACE)
                        .filter(change -> change.words().blocks().isEmpty())
                        .map(change -> Remark.of(MISSING, Where.in(change.words())))
                : Stream.empty();
    }
}
