package no.fnsp.opendata.place;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Modified;
import no.fnsp.opendata.organisation.Telephone;
import no.fnsp.opendata.words.InLanguages;
import no.fnsp.organisation.Reach;
import org.jspecify.annotations.Nullable;

/**
 * A part of a hospital that receives patients. Never changes. Words stand by the code of the language they are in; hours in OpenStreetMap's
 * notation; what is not told is null.
 *
 * @param kind {@code clinic}, {@code department}, {@code section}, {@code unit}, {@code outpatient} or {@code ward}
 * @param parent id of what it belongs to
 * @param places where it works, in order
 * @param meeting where patients shall come
 * @param pages for readers
 * @param treatments what it does; null in a list
 */
record Department(
        UUID id,
        String kind,
        String slug,
        TreeMap<String, String> names,
        @Nullable UUID parent,
        List<At> places,
        @Nullable TreeMap<String, String> meeting,
        List<Telephone> phones,
        @Nullable String email,
        @Nullable String opening,
        @Nullable String visiting,
        List<ReaderPages.ReaderPage> pages,
        @Nullable List<Done> treatments,
        Instant modified,
        String href)
        implements Modified {

    static final String PATH = Api.BASE + "/departments";

    /** A place where it works. Never changes. */
    record At(UUID id, TreeMap<String, String> names, String href) {}

    static Department of(Unit unit, ReaderPages.Around around, @Nullable List<Done> treatments) {
        Reach reach = unit.reach();
        return new Department(
                unit.id(),
                unit.kind(),
                unit.slug(),
                InLanguages.of(unit.name()),
                unit.parent(),
                unit.places().stream()
                        .flatMap(id -> around.tree().find(id).stream())
                        .map(place -> new At(place.id(), InLanguages.of(place.name()), Place.PATH + "/" + place.id()))
                        .toList(),
                InLanguages.orNull(reach.meeting()),
                Telephone.all(reach),
                InLanguages.orNull(reach.email()),
                InLanguages.orNull(reach.opening().written()),
                InLanguages.orNull(reach.visiting().written()),
                around.of(unit),
                treatments,
                unit.since(),
                PATH + "/" + unit.id());
    }
}
