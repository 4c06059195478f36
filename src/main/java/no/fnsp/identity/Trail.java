package no.fnsp.identity;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes in the journal what was done to an account. No reader of a page ever looks at one, so no scope is touched. */
@Component
class Trail {

    private final Journal journal;

    Trail(Journal journal) {
        this.journal = journal;
    }

    /** @param act as in {@code account.added} */
    void record(Permit permit, String act, UUID account, Map<String, Object> detail) {
        record(permit, act, account, permit.site().orElse(null), detail);
    }

    void record(Permit permit, String act, UUID account, @Nullable UUID site, Map<String, Object> detail) {
        if (permit.actor().equals(Permits.DOOR)) {
            journal.person(Permits.DOOR, "Sign-in");
        }
        journal.record(new Act(permit.actor(), act, "account", account, site, detail, Set.of()));
    }

    void person(UUID account, String name) {
        journal.person(account, name);
    }
}
