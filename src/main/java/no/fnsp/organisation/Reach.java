package no.fnsp.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** How to reach a department or a place. Never changes; a new one follows it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Reach(
        @Nullable Address address,
        @Nullable Position position,
        List<Phone> phones,
        String email,
        OpeningHours opening,
        OpeningHours visiting,
        Words meeting,
        Words parking,
        Words transport,
        Words accessibility) {

    public static final Reach NONE = new Reach(
            null,
            null,
            List.of(),
            "",
            OpeningHours.NONE,
            OpeningHours.NONE,
            Words.NONE,
            Words.NONE,
            Words.NONE,
            Words.NONE);

    public Reach {
        phones = phones == null ? List.of() : List.copyOf(phones);
        email = email == null ? "" : email;
        opening = opening == null ? OpeningHours.NONE : opening;
        visiting = visiting == null ? OpeningHours.NONE : visiting;
        meeting = meeting == null ? Words.NONE : meeting;
        parking = parking == null ? Words.NONE : parking;
        transport = transport == null ? Words.NONE : transport;
        accessibility = accessibility == null ? Words.NONE : accessibility;
    }

    /** A postal or visiting address in Norway. */
    public record Address(String street, String postcode, String town) {}

    /** WGS 84, decimal degrees. */
    public record Position(double latitude, double longitude) {}

    /** A telephone, what it is for, and when it is answered (empty hours: not said). */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Phone(Words purpose, String number, OpeningHours hours) {
        public Phone {
            hours = hours == null ? OpeningHours.NONE : hours;
        }
    }
}
