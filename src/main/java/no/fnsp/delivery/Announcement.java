package no.fnsp.delivery;

import java.util.List;
import java.util.Objects;
import no.fnsp.composing.Outside;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the platform where it is. */
@Component
class Announcement {

    private final Sites sites;
    private final DatabaseClock clock;

    Announcement(Sites sites, DatabaseClock clock) {
        this.sites = sites;
        this.clock = clock;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context) {
            int port = Objects.requireNonNull(context.getWebServer()).getPort();
            List<Site> all = sites.all(clock.now());
            System.out.println();
            System.out.println("FNSP is ready: " + all.size() + " sites, listed at http://localhost:" + port + "/");
            var local = new Outside("http", ".localhost:" + port);
            all.stream()
                    .filter(site -> site.isNationalBase() || site.key().equals("helse-bergen.no"))
                    .forEach(site ->
                            System.out.println("  " + site.settings().name() + ": " + local.address(site.host(), "/")));
            System.out.println("  The editors' desk: http://localhost:" + port + "/desk");
            System.out.println("Stop with Ctrl-C; nothing is lost, and the next start goes on from here.");
        }
    }
}
