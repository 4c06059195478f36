package no.fnsp.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Job;
import no.fnsp.notification.Notice;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.Replacements;
import no.fnsp.sharing.Replacements.Replacement;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Tells the sites that a text stands instead of another, and does at the last date what each has decided. */
@Component
class ReplacementJob implements Job {

    static final String NAME = "replacement";
    static final String TELL = "tell ";
    static final String END = "end ";

    private final Editions editions;
    private final Adoptions adoptions;
    private final Replacements replacements;
    private final Retiring retiring;
    private final MatterNews told;
    private final DatabaseClock clock;

    ReplacementJob(
            Editions editions,
            Adoptions adoptions,
            Replacements replacements,
            Retiring retiring,
            MatterNews told,
            DatabaseClock clock) {
        this.editions = editions;
        this.adoptions = adoptions;
        this.replacements = replacements;
        this.retiring = retiring;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @param key what is to be done, and the ids of the old text and of the new, with spaces between */
    @Override
    public Next run(Permit permit, String key) {
        String[] words = key.split(" ");
        UUID old = UUID.fromString(words[1]);
        UUID replacing = UUID.fromString(words[2]);
        Instant now = clock.now();
        if (key.startsWith(TELL)) {
            editions.published(replacing, now).stream().findFirst().ifPresent(said -> tell(permit, old, said));
            return new Next.Done();
        }
        Optional<Replacement> due =
                replacements.of(old).filter(one -> one.replacing().equals(replacing));
        if (due.filter(one -> one.last().isAfter(now)).isPresent()) {
            return new Next.Again(due.get().last());
        }
        due.ifPresent(one -> retiring.retire(permit, one, now));
        return new Next.Done();
    }

    private void tell(Permit permit, UUID old, Edition said) {
        var notice = new Notice("text.replaced", List.of(said.body().title()), "/replaced", old.toString());
        adoptions.using(old).forEach(site -> told.adopters(permit, site, notice, clock.now()));
    }
}
