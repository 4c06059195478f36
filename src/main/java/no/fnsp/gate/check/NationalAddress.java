package no.fnsp.gate.check;

import java.util.List;
import java.util.stream.Stream;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.Check;
import no.fnsp.gate.GateCheck;
import no.fnsp.gate.Remark;
import no.fnsp.gate.Where;
import no.fnsp.placement.HiddenTexts;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import org.springframework.stereotype.Component;

/** What is published can be read: at an address where every site shows a national text, a site's own would be seen by nobody. */
@Component
class NationalAddress implements GateCheck {

    /** There is nothing to let pass: readers would not see it. */
    private static final Check HIDDEN = Check.blocking("national-address").waivedBy(null);

    private final Placements placements;
    private final HiddenTexts hidden;

    NationalAddress(Placements placements, HiddenTexts hidden) {
        this.placements = placements;
        this.hidden = hidden;
    }

    @Override
    public Stream<Remark> of(Candidate candidate) {
        return placements
                .of(candidate.site().id(), candidate.document().id(), candidate.at())
                .map(Placement::path)
                .filter(path -> hidden.behind(candidate.site(), List.of(path), candidate.at())
                        .contains(path))
                .map(path -> Remark.of(HIDDEN, Where.TEXT, path))
                .stream();
    }
}
