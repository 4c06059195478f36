package no.fnsp.importer.sites;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.fnsp.staff.Whom;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** Who works in the parts of a site's organisation, as its file says it, and whom each part shows, by its path. Never changes. */
public record SiteStaff(List<Somebody> people, Map<String, Whom> shown) {

    public SiteStaff {
        people = List.copyOf(people);
        shown = Map.copyOf(shown);
    }

    /** @param unit path of the department */
    public record Somebody(
            String key,
            String unit,
            String name,
            Words title,
            String phone,
            String email,
            boolean leader,
            @Nullable LocalDate ends) {}
}
