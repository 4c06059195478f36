package no.fnsp.waiting;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.outside.Said;
import no.fnsp.outside.Trouble;

/**
 * Reads the register's answer about one treatment. Its interface is not documented anywhere: this is the shape that we ask for, and
 * {@code docs/outside.md} tells it.
 */
final class ReadWaitingTimes {

    private static final int MOST_PLACES = 500;
    private static final int MOST_KINDS = 20;
    private static final int LONGEST_NAME = 150;

    /** Ten years: whoever says more has counted days, or means nothing. */
    private static final int MOST_WEEKS = 520;

    private ReadWaitingTimes() {}

    /** @param treatment what was asked for: an answer about another is none */
    static WaitingTimes read(Said said, String treatment) throws Trouble {
        if (!said.html("id", 20).equals(treatment)) {
            throw new Trouble(Trouble.Kind.SHAPE, "id");
        }
        List<Said> all = said.needed("steder", MOST_PLACES);
        List<WaitingTimes.Place> places = all.stream()
                .flatMap(one -> place(one).stream())
                .sorted(Comparator.comparing(WaitingTimes.Place::name))
                .toList();
        if (places.isEmpty() && !all.isEmpty()) {
            throw new Trouble(Trouble.Kind.SHAPE, "steder");
        }
        return new WaitingTimes(places);
    }

    /** Empty when it has no name, or tells of no wait. */
    private static Optional<WaitingTimes.Place> place(Said said) {
        String name = said.words("sted", LONGEST_NAME);
        Map<Care, Integer> weeks = weeks(said);
        String number = said.html("organisasjonsnummer", 20);
        return name.isEmpty() || weeks.isEmpty()
                ? Optional.empty()
                : Optional.of(new WaitingTimes.Place(name, number.matches("[0-9]{9}") ? number : "", weeks));
    }

    private static Map<Care, Integer> weeks(Said place) {
        var weeks = new EnumMap<Care, Integer>(Care.class);
        for (Said one : place.list("ventetider", MOST_KINDS)) {
            Care.find(one.html("type", 40))
                    .ifPresent(care ->
                            one.number("uker", 0, MOST_WEEKS).ifPresent(some -> weeks.merge(care, some, Math::max)));
        }
        return weeks;
    }
}
