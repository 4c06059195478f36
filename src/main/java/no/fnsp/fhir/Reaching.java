package no.fnsp.fhir;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.fnsp.organisation.OpeningHours;
import no.fnsp.organisation.Reach;
import no.fnsp.text.Language;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.StringType;

/** How to reach a department or a place, as resources tell it. */
final class Reaching {

    private static final String COMMENT = "http://hl7.org/fhir/StructureDefinition/contactpoint-comment";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Reaching() {}

    /** Where it is; which municipality that is in we do not keep. */
    static Address address(Reach.Address told) {
        var address = new Address().setUse(Address.AddressUse.WORK).setType(Address.AddressType.PHYSICAL);
        if (!told.street().isBlank()) {
            address.addLine(told.street());
        }
        return address.setPostalCode(orNull(told.postcode()))
                .setCity(orNull(told.town()))
                .setCountry("NO");
    }

    static ContactPoint point(ContactPointSystem system, String value) {
        return new ContactPoint().setSystem(system).setValue(value).setUse(ContactPointUse.WORK);
    }

    /** Telephones with what each is for, and the e-mail. */
    static List<ContactPoint> points(Reach reach) {
        var points = new ArrayList<ContactPoint>();
        for (Reach.Phone phone : reach.phones()) {
            ContactPoint point = point(ContactPointSystem.PHONE, phone.number());
            if (!phone.purpose().isEmpty()) {
                point.addExtension(COMMENT, Naming.spoken(phone.purpose(), Language.NB));
            }
            points.add(point);
        }
        if (!reach.email().isEmpty()) {
            points.add(point(ContactPointSystem.EMAIL, reach.email()));
        }
        return points;
    }

    /** An organisation says what each telephone is for in its own words. */
    static void tell(Reach reach, Organization organization) {
        for (Reach.Phone phone : reach.phones()) {
            var contact = organization.addContact();
            contact.addTelecom(point(ContactPointSystem.PHONE, phone.number()));
            if (!phone.purpose().isEmpty()) {
                StringType purpose = Naming.spoken(phone.purpose(), Language.NB);
                contact.setPurpose((CodeableConcept) new CodeableConcept().setTextElement(purpose));
            }
        }
        if (!reach.email().isEmpty()) {
            organization.addTelecom(point(ContactPointSystem.EMAIL, reach.email()));
        }
        if (reach.address() != null) {
            organization.addAddress(address(reach.address()));
        }
    }

    static void tell(Reach reach, Location location) {
        location.setTelecom(points(reach));
        if (reach.address() != null) {
            location.setAddress(address(reach.address()));
        }
        if (reach.position() != null) {
            location.getPosition()
                    .setLatitude(BigDecimal.valueOf(reach.position().latitude()))
                    .setLongitude(BigDecimal.valueOf(reach.position().longitude()));
        }
        reach.opening().spans().forEach(span -> open(location, span));
    }

    private static void open(Location location, OpeningHours.Span span) {
        var hours = location.addHoursOfOperation();
        for (DayOfWeek day = span.first(); ; day = day.plus(1)) {
            hours.addDaysOfWeek(
                    Location.DaysOfWeek.fromCode(day.name().substring(0, 3).toLowerCase(Locale.ROOT)));
            if (day == span.last()) {
                break;
            }
        }
        boolean untilMidnight = span.to().equals(LocalTime.MIDNIGHT);
        if (untilMidnight && span.from().equals(LocalTime.MIDNIGHT)) {
            hours.setAllDay(true);
            return;
        }
        hours.setOpeningTime(span.from().format(CLOCK));
        // FHIR has no 24:00, and 00:00 would be in the morning.
        hours.setClosingTime(untilMidnight ? "23:59:59" : span.to().format(CLOCK));
    }

    private static @org.jspecify.annotations.Nullable String orNull(String words) {
        return words.isBlank() ? null : words;
    }
}
