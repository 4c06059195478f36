package no.fnsp.composing;

import java.util.List;
import java.util.Map;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.OpeningHours;
import no.fnsp.organisation.Reach;

/** How to reach a place or a department in the words of schema.org: of what its page tells, and no more. */
final class ReachSchema {

    private ReachSchema() {}

    static Map<String, Object> address(Reach.Address address) {
        return Map.of(
                "@type", "PostalAddress",
                "streetAddress", address.street(),
                "postalCode", address.postcode(),
                "addressLocality", address.town(),
                "addressCountry", "NO");
    }

    /** A place: where it is, when it is open, and whom to call first. */
    static void tell(Map<String, Object> schema, Reach reach) {
        Reach.Address address = reach.address();
        if (address != null) {
            schema.put("address", address(address));
        }
        Reach.Position position = reach.position();
        if (position != null) {
            schema.put(
                    "geo",
                    Map.of(
                            "@type", "GeoCoordinates",
                            "latitude", position.latitude(),
                            "longitude", position.longitude()));
        }
        telephone(schema, reach);
        if (!reach.opening().isEmpty()) {
            schema.put("openingHours", openingHours(reach.opening()));
        }
    }

    static void telephone(Map<String, Object> schema, Reach reach) {
        if (!reach.phones().isEmpty()) {
            schema.put("telephone", reach.phones().getFirst().number());
        }
    }

    /** A department is at its places: where there is one alone, that is its address; of several each is one. */
    static void places(Map<String, Object> schema, Visit visit, List<Node> places) {
        if (places.size() == 1 && places.getFirst().reach().address() != null) {
            schema.put("address", address(places.getFirst().reach().address()));
        }
        List<Map<String, Object>> told =
                places.stream().map(place -> place(visit, place)).toList();
        if (!told.isEmpty()) {
            schema.put("location", told);
        }
    }

    private static Map<String, Object> place(Visit visit, Node place) {
        var told = new java.util.LinkedHashMap<String, Object>();
        told.put("@type", "Place");
        told.put("name", visit.say(place.name()).words());
        if (place.reach().address() != null) {
            told.put("address", address(place.reach().address()));
        }
        return told;
    }

    /** schema.org takes the same two letters for days as OpenStreetMap does. */
    private static List<String> openingHours(OpeningHours hours) {
        return List.of(hours.written().split("; *"));
    }
}
