package no.fnsp.help;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.fnsp.desk.Desk;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Where the editor's guide is: pages of the site for editors, if this installation has it. */
@Component
class Guide {

    private static final String SITE = "fnsp.no";
    private static final String FOLDER = "/handbok";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Which page says more of a topic. */
    static final Map<String, String> PAGES = Map.of(
            "write", "skriv-klart",
            "supplement", "lokale-endringer",
            "submit", "publisering",
            "publish", "publisering",
            "take-away", "publisering",
            "adopt", "naar-nasjonal-tekst-endres",
            "changed", "naar-nasjonal-tekst-endres",
            "urgent", "naar-det-haster",
            "picture", "bilder-og-samtykke",
            "review", "gjennomgang");

    private final Sites sites;
    private final DatabaseClock clock;

    Guide(Sites sites, DatabaseClock clock) {
        this.sites = sites;
        this.clock = clock;
    }

    /** The address of its first page, below which the others stand; empty where there is no guide. */
    Optional<String> address(Desk desk, HttpServletRequest request) {
        return sites.find(SITE, clock.now())
                .map(site -> origin(site, request) + site.address(language(desk, site), FOLDER));
    }

    /** Its pages are in the site's own language; only the first is in others. */
    private static Language language(Desk desk, Site site) {
        Language wanted = desk.words().language();
        return site.settings().languages().contains(wanted) ? wanted : site.mainLanguage();
    }

    /** On a developer's machine, the sites are at its own addresses. */
    private static String origin(Site site, HttpServletRequest request) {
        return THIS_MACHINE.contains(request.getServerName())
                ? request.getScheme() + "://" + site.host() + ".localhost:" + request.getServerPort()
                : site.origin();
    }
}
