package no.fnsp.eventdesk;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.event.Occurrence;
import no.fnsp.organisation.Node;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** The place that is chosen for a time, and what it is called. Never changes. @param id null for none of the hospital's places */
record ChosenPlace(@Nullable UUID id, Words name) {

    private static final ChosenPlace NONE = new ChosenPlace(null, Words.NONE);

    /** One that has closed is kept where it was chosen before; what is no place of the site's is told in the form. */
    static ChosenPlace read(Form form, String field, Here here, Optional<Occurrence> before) {
        String written = form.value(field);
        if (written.isEmpty()) {
            return NONE;
        }
        Optional<ChosenPlace> place = here.places().stream()
                .filter(one -> one.id().toString().equals(written))
                .findFirst()
                .map(ChosenPlace::of)
                .or(() -> before.filter(one ->
                                one.place() != null && one.place().toString().equals(written))
                        .map(one -> new ChosenPlace(one.place(), one.placeName())));
        if (place.isEmpty()) {
            form.refuse(field, "place");
        }
        return place.orElse(NONE);
    }

    private static ChosenPlace of(Node node) {
        return new ChosenPlace(node.id(), node.name());
    }
}
