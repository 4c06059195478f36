package no.fnsp.oversight.past;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.fnsp.composing.PreviewLinks;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Messages;
import no.fnsp.page.PlacePicker;
import no.fnsp.page.TreatmentPage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The desk's page with the time machine's answer. The page of the site itself is shown from the previews' origin, where no cookie is. */
@Component
class PastPages {

    private static final Duration LASTS = Duration.ofHours(2);
    private static final Duration HOUR = Duration.ofHours(1);

    private final String host;
    private final PreviewLinks links;
    private final Periods periods;

    PastPages(@Value("${fnsp.preview-host}") String host, PreviewLinks links, Periods periods) {
        this.host = host;
        this.links = links;
        this.periods = periods;
    }

    PastPage of(TimeMachine machine, Then then, HttpServletRequest request) {
        Messages words = machine.desk().words();
        return new PastPage(
                frame(machine, words.get("past.title")),
                machine,
                then,
                then instanceof Then.Shown shown ? frameAddress(machine, shown.past(), request) : null,
                then instanceof Then.Shown shown ? places(shown) : List.of(),
                then instanceof Then.Missing || then instanceof Then.Gone
                        ? periods.at(machine.site(), machine.address().path())
                        : List.of(),
                machine.moment() instanceof Moment.At at && at.clock() == Moment.Clock.TWICE
                        ? machine.link(words.get("past.clock.second"), at.at().plus(HOUR))
                        : null);
    }

    private static DeskFrame frame(TimeMachine machine, String title) {
        Desk desk = machine.desk();
        return desk.frame(title, machine.site());
    }

    /** Signed, and good for as long as somebody sits at the desk. */
    private @Nullable String frameAddress(TimeMachine machine, Past past, HttpServletRequest request) {
        Instant until = machine.now().plus(LASTS);
        String token = links.token(PreviewLinks.past(past.site().id(), until, past.at()));
        boolean usual = request.getServerPort() == 80 || request.getServerPort() == 443;
        String origin = request.getScheme() + "://" + host + (usual ? "" : ":" + request.getServerPort());
        String base = "/p/" + token;
        return origin
                + past.site()
                        .under(base)
                        .address(past.address().language(), past.address().path())
                + (past.address().sted().isEmpty()
                        ? ""
                        : "?sted=" + past.address().sted());
    }

    private static List<PlacePicker.Choice> places(Then.Shown shown) {
        return shown.page() instanceof TreatmentPage treatment
                ? treatment.picker().choices()
                : List.of();
    }
}
