package no.fnsp.oversight.coverage;

import java.util.List;
import java.util.UUID;
import no.fnsp.content.Kind;

/** A national text by what it is called and whom it concerns. Never changes. */
public record NationalText(UUID document, Kind kind, String title, List<String> specialities) {

    public NationalText {
        specialities = List.copyOf(specialities);
    }
}
