package no.fnsp.importer.sites;

import static no.fnsp.importer.source.Refusal.quoted;

import java.util.List;
import java.util.Optional;
import no.fnsp.importer.source.Fields;
import no.fnsp.importer.source.Shape;
import no.fnsp.organisation.OpeningHours;
import no.fnsp.organisation.Reach;
import org.jspecify.annotations.Nullable;

/** Reads how to reach a place or a department. */
final class ReadReach {

    private ReadReach() {}

    static Reach read(Fields node) {
        return new Reach(
                node.inner("address").map(ReadReach::address).orElse(null),
                position(node),
                node.each("phones").stream().map(ReadReach::phone).toList(),
                node.text("email", Shape.EMAIL),
                hours(node, "opening"),
                hours(node, "visiting"),
                node.words("meeting"),
                node.words("parking"),
                node.words("transport"),
                node.words("accessibility"));
    }

    private static Reach.Address address(Fields address) {
        var read = new Reach.Address(
                address.needed("street"), address.needed("postcode", Shape.POSTCODE), address.needed("town"));
        address.nothingElse();
        return read;
    }

    private static Reach.@Nullable Position position(Fields node) {
        List<String> degrees = node.list("position");
        if (degrees.isEmpty() && !node.has("position")) {
            return null;
        }
        Optional<Reach.Position> position =
                degrees.size() == 2 && degrees.stream().allMatch(Shape.DEGREES::fits)
                        ? Optional.of(new Reach.Position(
                                        Double.parseDouble(degrees.getFirst()), Double.parseDouble(degrees.getLast())))
                                .filter(ReadReach::isOnEarth)
                        : Optional.empty();
        if (position.isEmpty()) {
            node.refuse("position", "`position` must be [latitude, longitude] in degrees, as [60.37, 5.36]");
        }
        return position.orElse(null);
    }

    private static boolean isOnEarth(Reach.Position position) {
        return Math.abs(position.latitude()) <= 90 && Math.abs(position.longitude()) <= 180;
    }

    private static Reach.Phone phone(Fields phone) {
        var read = new Reach.Phone(
                phone.neededWords("purpose"), phone.needed("number", Shape.PHONE), hours(phone, "hours"));
        phone.nothingElse();
        return read;
    }

    private static OpeningHours hours(Fields node, String key) {
        String written = node.text(key);
        return OpeningHours.find(written).orElseGet(() -> {
            node.refuse(
                    key,
                    quoted(key) + " is " + quoted(written)
                            + "; write days and times, as Mo-Fr 07:00-21:00; Sa-Su 09:00-20:00");
            return OpeningHours.NONE;
        });
    }
}
