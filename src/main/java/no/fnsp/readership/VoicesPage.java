package no.fnsp.readership;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.feedback.Tallies.Tally;
import no.fnsp.feedback.Voice;
import no.fnsp.identity.Right;
import no.fnsp.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * What readers have said of a site's pages, and at the national base of its texts on every site. Never changes.
 *
 * @param found how many were found in all
 * @param tallies of the last days, most dissatisfied first
 * @param sites every site, by its id
 * @param names of those who have handled something
 * @param problem the key of what is wrong; null for nothing
 */
public record VoicesPage(
        DeskFrame frame,
        Here here,
        Chosen chosen,
        List<Voice> voices,
        int found,
        List<Tally> tallies,
        Map<UUID, Site> sites,
        Map<UUID, String> names,
        @Nullable String problem)
        implements DeskPage {

    static final int DAYS = 90;

    public VoicesPage {
        voices = List.copyOf(voices);
        tallies = List.copyOf(tallies);
        sites = Map.copyOf(sites);
        names = Map.copyOf(names);
    }

    String site(UUID id) {
        Site site = sites.get(id);
        return site == null ? "" : site.settings().shortName();
    }

    /** Where readers see the page. */
    String reader(Voice voice) {
        Site site = sites.get(voice.site());
        return site == null ? "" : site.address(voice.language(), voice.path());
    }

    boolean mayHandle(Voice voice) {
        return here.mayAt(voice.site().equals(here.site().id()) ? voice.path() : "/", Right.EDIT);
    }

    String name(Voice.Handling handling) {
        return names.getOrDefault(handling.by(), frame.words().get("feedback.desk.somebody"));
    }

    String handle(Voice voice) {
        return here.to("/feedback/" + voice.id() + "/handling" + chosen.query());
    }

    String open(Voice voice) {
        return here.to("/feedback/" + voice.id() + "/opening" + chosen.query());
    }

    String only(Tally tally) {
        return here.to("/feedback" + new Chosen("all", "all", tally.path(), 1).query());
    }

    String file() {
        return here.to("/feedback/csv" + chosen.query());
    }

    @Nullable
    String newer() {
        return chosen.number() > 1
                ? here.to("/feedback" + chosen.at(chosen.number() - 1).query())
                : null;
    }

    @Nullable
    String older() {
        return found > chosen.skip() + Chosen.A_PAGE
                ? here.to("/feedback" + chosen.at(chosen.number() + 1).query())
                : null;
    }

    int yes() {
        return tallies.stream().mapToInt(Tally::yes).sum();
    }

    int no() {
        return tallies.stream().mapToInt(Tally::no).sum();
    }

    int days() {
        return DAYS;
    }
}
