package no.fnsp.oversight.past;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.html.Link;
import no.fnsp.page.PlacePicker;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The time machine of a site, and what it answers. Never changes.
 *
 * @param address where the page of the site is shown; null when there is none
 * @param places that a reader could pick then
 * @param stood when something stood at the address, where nothing did at the instant
 * @param second the same time of day once more, the night clocks were put back; null on all other days
 */
record PastPage(
        DeskFrame frame,
        TimeMachine machine,
        Then then,
        @Nullable String address,
        List<PlacePicker.Choice> places,
        List<Periods.Stood> stood,
        @Nullable Link second)
        implements DeskPage {

    PastPage {
        places = List.copyOf(places);
        stood = List.copyOf(stood);
    }

    Asked asked() {
        return machine.asked();
    }

    List<Language> languages() {
        return machine.site().settings().languages();
    }

    /** The key of what is told when there is nothing to show; empty when there is, or nothing was asked for. */
    String trouble() {
        return switch (then) {
            case Then.Shown shown -> "";
            case Then.NotAsked nothing -> "";
            case Then.Elsewhere elsewhere -> "past.elsewhere";
            case Then.Gone gone -> "past.gone";
            case Then.Missing missing -> "past.missing";
            case Then.NoSite none -> "past.no-site";
            case Then.Future future -> "past.future";
            case Then.Unclear unclear -> "past.unclear";
        };
    }

    /** The instant as the form writes it, so that the answer can be moved a little. */
    String on() {
        return machine.moment() instanceof Moment.At at
                ? at.at().atZone(Moment.NORWAY).toLocalDate().toString()
                : asked().on();
    }

    String time() {
        return machine.moment() instanceof Moment.At at
                ? at.at().atZone(Moment.NORWAY).toLocalTime().toString()
                : asked().time();
    }

    String path() {
        return asked().path().isBlank() ? "" : machine.address().path();
    }

    String instant() {
        return machine.moment() instanceof Moment.At at ? frame.moment(at.at()) : "";
    }

    boolean isSkipped() {
        return machine.moment() instanceof Moment.At at && at.clock() == Moment.Clock.SKIPPED;
    }

    String to(String what) {
        return machine.to(what, ((Moment.At) machine.moment()).at());
    }

    /** Where the readers were led, at the same instant. */
    String followed(String led) {
        var site = machine.site();
        var address = Address.of(site, led, "", "");
        return new TimeMachine(machine.desk(), site, machine.now(), asked(), address, machine.moment())
                .to("", ((Moment.At) machine.moment()).at());
    }

    String from(Periods.Stood time) {
        return machine.to("", firstSecondOf(time.from()));
    }

    /** Instants in addresses are whole seconds, and nothing stood there before the first. */
    private static Instant firstSecondOf(Instant from) {
        return from.plusMillis(999).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }

    String told(Periods.Stood time) {
        return time.until() == null
                ? frame.words().get("past.stood.still", frame.moment(time.from()))
                : frame.words()
                        .get(
                                "past.stood",
                                frame.moment(time.from()),
                                frame.moment(Objects.requireNonNull(time.until())));
    }

    Evidence evidence(Past past) {
        return new Evidence(frame.words(), past, frame::moment);
    }
}
