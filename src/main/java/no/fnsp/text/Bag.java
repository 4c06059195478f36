package no.fnsp.text;

import java.util.List;
import java.util.stream.Stream;

/** Things that may be there several times, in no order. Never changes. */
record Bag(List<String> things) {

    Bag {
        things = things.stream().sorted().toList();
    }

    Bag plus(Bag other) {
        return new Bag(Stream.concat(things.stream(), other.things.stream()).toList());
    }
}
