package no.fnsp.composing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import no.fnsp.html.Link;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.OpeningHours;
import no.fnsp.organisation.Reach;
import no.fnsp.organisation.Tree;
import no.fnsp.page.Address;
import no.fnsp.page.Hours;
import no.fnsp.page.MeetingPlace;
import no.fnsp.page.Phone;
import no.fnsp.page.PlaceTeaser;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** Shows how to reach departments and places. */
final class Reaching {

    private Reaching() {}

    static Link department(Visit visit, Tree tree, Node node) {
        return Link.to(visit.to("/avdelinger/" + tree.departmentPath(node.id())), visit.say(node.name()));
    }

    static Link place(Visit visit, Node node) {
        return Link.to(visit.to("/steder/" + node.slug()), visit.say(node.name()));
    }

    static PlaceTeaser teaser(Visit visit, Node node) {
        return new PlaceTeaser(place(visit, node), address(node));
    }

    static @Nullable MeetingPlace meeting(Visit visit, Tree tree, @Nullable Node department, @Nullable Node place) {
        if (department == null && place == null) {
            return null;
        }
        Link where =
                department == null ? place(visit, Objects.requireNonNull(place)) : department(visit, tree, department);
        Words instructions =
                department == null ? Words.NONE : department.reach().meeting();
        var phones = new ArrayList<Phone>();
        if (department != null) {
            phones.addAll(phones(visit, department.reach()));
        }
        if (phones.isEmpty() && place != null) {
            phones.addAll(phones(visit, place.reach()));
        }
        return new MeetingPlace(
                where,
                place == null || department == null ? null : place(visit, place),
                instructions.in(visit.language()).orElse(null),
                place == null ? null : address(place),
                phones);
    }

    static List<Phone> phones(Visit visit, Reach reach) {
        return reach.phones().stream()
                .map(phone -> new Phone(visit.say(phone.purpose()), phone.number(), hours(phone.hours())))
                .toList();
    }

    static @Nullable Address address(Node place) {
        Reach.Address address = place.reach().address();
        if (address == null) {
            return null;
        }
        return new Address(address.street(), address.postcode(), address.town(), map(place.reach(), address));
    }

    /** A link to a map, never an embedded one. */
    private static String map(Reach reach, Reach.Address address) {
        Reach.Position position = reach.position();
        if (position == null) {
            String query = address.street() + ", " + address.postcode() + " " + address.town();
            return "https://www.openstreetmap.org/search?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        }
        return "https://www.openstreetmap.org/?mlat=%s&mlon=%s#map=17/%s/%s"
                .formatted(position.latitude(), position.longitude(), position.latitude(), position.longitude());
    }

    /** A line for each run of days, with all its times. */
    static Hours hours(OpeningHours hours) {
        record Days(DayOfWeek first, DayOfWeek last) {}
        var rows = new LinkedHashMap<Days, List<Hours.Span>>();
        hours.spans()
                .forEach(span -> rows.computeIfAbsent(new Days(span.first(), span.last()), days -> new ArrayList<>())
                        .add(new Hours.Span(span.from(), span.to())));
        return new Hours(rows.entrySet().stream()
                .map(row -> new Hours.Row(row.getKey().first(), row.getKey().last(), row.getValue()))
                .toList());
    }
}
