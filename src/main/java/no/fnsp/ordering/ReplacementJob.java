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
 * Tells the sites that a text stands instead of another, and withdraws the old one at the last date. It was decided when the order was
 * accepted; whoever publishes the new text need not be allowed to withdraw the old.
 */
@Component
class ReplacementJob implements Job {

    static final String NAME = "replacement";
    static final String TELL = "tell ";
    static final String END = "end ";

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

    /** @param key what is to be done, and the ids of the old text and of the new, with spaces between */
    @Override
    @Transactional
    public Next run(Permit permit, String key) {
        String[] words = key.split(" ");
        Document old = documents.find(UUID.fromString(words[1])).orElseThrow();
        UUID replacing = UUID.fromString(words[2]);
        List<Edition> said = editions.published(replacing, clock.now());
        if (!said.isEmpty() && key.startsWith(TELL)) {
            tell(permit, old, said.getFirst().body().title());
        } else if (!said.isEmpty()) {
            withdrawing.withdraw(permit, old, replacing, WHY, clock.now());
        }
        return new Next.Done();
    }

    private void tell(Permit permit, Document old, String title) {
        var notice = new Notice(
                "text.replaced", List.of(title), "/replaced", old.id().toString());
        adoptions.using(old.id()).forEach(site -> told.adopters(permit, site, notice, clock.now()));
    }
}
