package no.fnsp.outside;

import java.util.LinkedHashMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How it goes with each source, told in health. It takes no machine out of use: pages do without. */
@Component("outsideHealthIndicator")
class OutsideHealth implements HealthIndicator {

    private final Sources sources;
    private final Doors doors;
    private final Standings standings;

    OutsideHealth(Sources sources, Doors doors, Standings standings) {
        this.sources = sources;
        this.doors = doors;
        this.standings = standings;
    }

    @Override
    public Health health() {
        var health = Health.up();
        sources.all().forEach(source -> health.withDetail(source.key(), told(source.key())));
        return health.build();
    }

    private LinkedHashMap<String, Object> told(String source) {
        Standing standing = standings.of(source);
        var told = new LinkedHashMap<String, Object>();
        told.put("way", doors.way(source).name());
        told.put("breaker", doors.breaker(source).getState().name());
        told.put("good", String.valueOf(standing.good()));
        told.put("trouble", standing.trouble() == null ? "" : standing.trouble().key());
        told.put("failed", standing.failed());
        told.put("next", String.valueOf(standing.next()));
        return told;
    }
}
