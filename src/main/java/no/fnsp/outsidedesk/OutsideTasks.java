package no.fnsp.outsidedesk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Task;
import no.fnsp.desk.TaskSource;
import no.fnsp.outside.Doors;
import no.fnsp.outside.Sources;
import no.fnsp.outside.Standing;
import no.fnsp.outside.Standings;
import org.springframework.stereotype.Component;

/** Sources that have not answered well for a long time: somebody must ask the other party, or change the settings. */
@Component
class OutsideTasks implements TaskSource {

    /** Most mend themselves in a few hours, and nobody need be told. */
    private static final Duration LONG = Duration.ofHours(12);

    private final Lookup lookup;
    private final Sources sources;
    private final Doors doors;
    private final Standings standings;

    OutsideTasks(Lookup lookup, Sources sources, Doors doors, Standings standings) {
        this.lookup = lookup;
        this.sources = sources;
        this.doors = doors;
        this.standings = standings;
    }

    @Override
    public String key() {
        return "outside";
    }

    @Override
    public int place() {
        return 95;
    }

    @Override
    public List<Task> of(Desk desk, Instant now) {
        return lookup.platform(desk).stream()
                .flatMap(here -> sources.all().stream()
                        .filter(source -> doors.way(source.key()) != Doors.Way.OFF)
                        .flatMap(source -> task(here, standings.of(source.key()), now).stream()))
                .toList();
    }

    private static Optional<Task> task(Here here, Standing standing, Instant now) {
        return Optional.ofNullable(standing.since())
                .filter(since -> since.isBefore(now.minus(LONG)))
                .map(since -> new Task(
                        here.words().get("outsidedesk.source." + standing.source()),
                        here.to("#source-" + standing.source()),
                        here.words().get("tasks.outside.since", here.frame().moment(since)),
                        false));
    }
}
