package no.fnsp.opendata.treatment;

import java.time.Instant;
import java.util.List;
import no.fnsp.opendata.answer.Cursor;
import no.fnsp.opendata.dump.SmallDump;
import no.fnsp.opendata.national.Narrowed;
import org.springframework.stereotype.Component;

/** Every national treatment. */
@Component
class TreatmentDump extends SmallDump<Treatments.Item> {

    private final Treatments treatments;

    TreatmentDump(Treatments treatments) {
        super("treatments");
        this.treatments = treatments;
    }

    @Override
    protected List<Treatments.Item> after(String key, Instant at) {
        return treatments.of(Narrowed.ALL, new Cursor(key), PAGE, at);
    }

    @Override
    protected String key(Treatments.Item one) {
        return one.treatment().toString();
    }
}
