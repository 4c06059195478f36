package no.fnsp.ordering;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.approval.Withdrawing;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Job;
import no.fnsp.notification.Notice;
import no.fnsp.sharing.Adoptions;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Withdraws the text that a new one stands instead of. It was decided when the order was accepted; whoever publishes the new text need
 * not be allowed to withdraw the old.
 */
@Component
class ReplacementJob implements Job {

    static final String NAME = "replacement";

    private static final Words WHY = new Words(Map.of(
            Language.NB, "Siden er erstattet av en ny.",
            Language.NN, "Sida er erstatta av ei ny.",
            Language.EN, "This page has been replaced by a new one."));

    private final Documents documents;
    private final Editions editions;
    private final Adoptions adoptions;
    private final Withdrawing withdrawing;
    private final MatterNews told;
    private final DatabaseClock clock;

    ReplacementJob(
            Documents documents,
            Editions editions,
            Adoptions adoptions,
            Withdrawing withdrawing,
            MatterNews told,
            DatabaseClock clock) {
        this.documents = documents;
        this.editions = editions;
        this.adoptions = adoptions;
        this.withdrawing = withdrawing;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @param key the ids of the old text and of the new, with a space between */
    @Override
    @Transactional
    public Next run(Permit permit, String key) {
        Document old = documents.find(UUID.fromString(key.split(" ")[0])).orElseThrow();
        UUID replacing = UUID.fromString(key.split(" ")[1]);
        List<Edition> said = editions.published(replacing, clock.now());
        if (!said.isEmpty()) {
            replace(permit, old, replacing, said.getFirst().body().title());
        }
        return new Next.Done();
    }

    private void replace(Permit permit, Document old, UUID replacing, String title) {
        List<UUID> users = adoptions.using(old.id());
        if (withdrawing.withdraw(permit, old, replacing, WHY, clock.now())) {
            var notice = new Notice(
                    "text.replaced", List.of(title), "/replaced", old.id().toString());
            users.forEach(site -> told.adopters(permit, site, notice, clock.now()));
        }
    }
}
