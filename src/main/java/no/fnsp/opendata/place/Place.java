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
 * Where patients are treated. Never changes. Words stand by the code of the language they are in; hours in OpenStreetMap's notation; what
 * is not told is null.
 *
 * @param kind {@code hospital} or {@code place}
 * @param slug what {@code place=} is to be in a description
 * @param organisation id of what it belongs to
 * @param position WGS 84, decimal degrees
 * @param pages for readers
 * @param treatments what is done here; null in a list
 */
record Place(
        UUID id,
        String kind,
        String slug,
        TreeMap<String, String> names,
        @Nullable UUID organisation,
        Reach.@Nullable Address address,
        Reach.@Nullable Position position,
        List<Telephone> phones,
        @Nullable String email,
        @Nullable String opening,
        @Nullable String visiting,
        @Nullable TreeMap<String, String> parking,
        @Nullable TreeMap<String, String> transport,
        @Nullable TreeMap<String, String> accessibility,
        List<ReaderPages.ReaderPage> pages,
        @Nullable List<Done> treatments,
        Instant modified,
        String href)
        implements Modified {

    static final String PATH = Api.BASE + "/places";

    static Place of(Unit unit, ReaderPages.Around around, @Nullable List<Done> treatments) {
        Reach reach = unit.reach();
        return new Place(
                unit.id(),
                unit.kind(),
                unit.slug(),
                InLanguages.of(unit.name()),
                unit.parent(),
                reach.address(),
                reach.position(),
                Telephone.all(reach),
                InLanguages.orNull(reach.email()),
                InLanguages.orNull(reach.opening().written()),
                InLanguages.orNull(reach.visiting().written()),
                InLanguages.orNull(reach.parking()),
                InLanguages.orNull(reach.transport()),
                InLanguages.orNull(reach.accessibility()),
                around.of(unit),
                treatments,
                unit.since(),
                PATH + "/" + unit.id());
    }
}
