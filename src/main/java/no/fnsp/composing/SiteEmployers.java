package no.fnsp.composing;

import java.util.UUID;
import no.fnsp.kept.Part;
import no.fnsp.kept.Parts;
import no.fnsp.kept.Shelf;
import no.fnsp.vacancy.Employers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The organisation numbers that are a site's own: of what it is about, and of its units. */
@Component
final class SiteEmployers {

    private static final int MOST = 1000;

    private final Employers employers;
    private final Shelf<Key, Employers.Employer> kept;

    SiteEmployers(Employers employers, Parts parts) {
        this.employers = employers;
        this.kept = parts.shelf(MOST);
    }

    private record Key(UUID site, String number, @Nullable UUID organisation) {}

    /** At most two statements. */
    Employers.Employer of(Visit visit) {
        var settings = visit.site().settings();
        var key = new Key(visit.site().id(), settings.organisationNumber(), settings.organisation());
        return Shared.one(visit, kept, key, missing -> {
            Employers.Employer found = employers.of(visit.site(), visit.at());
            return new Part<>(found, found.scopes());
        });
    }
}
