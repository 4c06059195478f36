package no.fnsp.kept;

import no.fnsp.journal.ScopeVersions;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether readers are shown what is so now, told in health. Out of date is not out of service: a node that is taken out because its
 * database is away shows readers nothing at all.
 */
@Component("pagesHealthIndicator")
class KeptPagesHealth implements HealthIndicator {

    private static final Status OUT_OF_DATE = new Status("OUT_OF_DATE", "Readers are shown what was kept");

    private final KeptPages pages;
    private final ScopeVersions versions;

    KeptPagesHealth(KeptPages pages, ScopeVersions versions) {
        this.pages = pages;
        this.versions = versions;
    }

    @Override
    public Health health() {
        return Health.status(versions.hasLease() ? Status.UP : OUT_OF_DATE)
                .withDetail("kept", pages.count())
                .withDetail("bytes", pages.bytes())
                .withDetail("secondsSinceJournal", versions.sinceCaughtUp().toMillis() / 1000.0)
                .build();
    }
}
