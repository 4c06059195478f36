package no.fnsp.readership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.feedback.Tallies;
import no.fnsp.feedback.Voice;
import no.fnsp.feedback.Voices;
import no.fnsp.journal.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the desk is shown of what readers wrote. */
@Component
class VoicesPages {

    private static final int TALLIES = 50;

    private final Lookup lookup;
    private final Voices voices;
    private final Tallies tallies;
    private final Actors actors;

    VoicesPages(Lookup lookup, Voices voices, Tallies tallies, Actors actors) {
        this.lookup = lookup;
        this.voices = voices;
        this.tallies = tallies;
        this.actors = actors;
    }

    VoicesPage page(Here here, Chosen chosen, @Nullable String problem) {
        var wanted = chosen.wanted(here);
        List<Voice> found = voices.of(wanted, chosen.skip(), Chosen.A_PAGE);
        return new VoicesPage(
                here.frame(here.words().get("desk.site.feedback")),
                here,
                chosen,
                found,
                voices.count(wanted),
                tallies.of(wanted, here.today().minusDays(VoicesPage.DAYS), TALLIES),
                lookup.all(here),
                names(found),
                problem);
    }

    Map<UUID, String> names(List<Voice> found) {
        return actors.names(found.stream()
                .flatMap(voice -> Optional.ofNullable(voice.handling()).stream())
                .map(Voice.Handling::by)
                .distinct()
                .toList());
    }
}
