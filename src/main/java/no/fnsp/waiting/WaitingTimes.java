package no.fnsp.waiting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The waiting times of one treatment. Never changes. @param places by name */
public record WaitingTimes(List<Place> places) {

    public WaitingTimes {
        places = List.copyOf(places);
    }

    /**
     * One place where it is done.
     *
     * @param number its organisation number, or that of the trust it belongs to; empty when it is not told
     * @param weeks the expected longest wait; what is not told of is not here
     */
    public record Place(String name, String number, Map<Care, Integer> weeks) {

        public Place {
            var copy = new EnumMap<Care, Integer>(Care.class);
            copy.putAll(weeks);
            weeks = Collections.unmodifiableMap(copy);
        }
    }
}
