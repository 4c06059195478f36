package no.fnsp.approver;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.fnsp.content.Document;
import no.fnsp.identity.Authorships;
import org.springframework.stereotype.Component;

/** Who can be asked to vouch for a text: those in the register of its site, and of the hospitals that write it there. */
@Component
public class Askable {

    private final Professionals professionals;
    private final Authorships authorships;

    Askable(Professionals professionals, Authorships authorships) {
        this.professionals = professionals;
        this.authorships = authorships;
    }

    /** Those of the site first. */
    public List<Professional> of(Document document, Instant at) {
        return Stream.concat(
                        Stream.of(document.site()), authorships.authors(document.site(), document.id(), at).stream())
                .flatMap(site -> professionals.of(site).stream())
                .toList();
    }
}
