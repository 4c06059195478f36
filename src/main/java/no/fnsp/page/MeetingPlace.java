package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Link;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** Where the patient shall come, and whom to call. Never changes. */
public record MeetingPlace(
        Link department,
        @Nullable Link place,
        Words.@Nullable Spoken instructions,
        @Nullable Address address,
        List<Phone> phones) {

    public MeetingPlace {
        phones = List.copyOf(phones);
    }
}
