package no.fnsp.editor;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Task;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Right;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** What waits in the national base for whoever may decide for the whole country; for others nothing does. */
@Component
public class NationalTasks {

    private static final int MOST = 20;

    private final Sites sites;

    NationalTasks(Sites sites) {
        this.sites = sites;
    }

    /** @param inBase all that waits, at most twenty are shown */
    public List<Task> of(Desk desk, Instant now, Function<Site, Stream<Task>> inBase) {
        return decides(desk)
                ? sites.find(Site.NATIONAL_BASE, now).stream()
                        .flatMap(inBase)
                        .limit(MOST)
                        .toList()
                : List.of();
    }

    private static boolean decides(Desk desk) {
        return desk.editor().grants().stream()
                .anyMatch(grant -> grant.where() instanceof Grant.Level.National
                        && grant.role().rights().contains(Right.NATIONAL));
    }
}
