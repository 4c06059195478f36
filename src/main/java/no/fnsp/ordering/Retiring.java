package no.fnsp.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.approval.Withdrawing;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Editions;
import no.fnsp.content.Titles;
import no.fnsp.identity.Permit;
import no.fnsp.notification.Notice;
import no.fnsp.placement.TakenAway;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.How;
import no.fnsp.sharing.Replacements;
import no.fnsp.sharing.Replacements.Replacement;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * From the last date of a replacement on: does for each site that has not answered what it has decided, and takes the old text away when
 * nobody keeps it. It was decided with the order; whoever published the new text need not be allowed to take away the old. Done twice it
 * is as done once.
 */
@Component
class Retiring {

    private static final Words REPLACED = new Words(Map.of(
            Language.NB, "Siden er erstattet av en ny.",
            Language.NN, "Sida er erstatta av ei ny.",
            Language.EN, "This page has been replaced by a new one."));

    private static final Words NOT_HERE = new Words(Map.of(
            Language.NB, "Teksten er erstattet av en ny, som ikke er tatt i bruk her ennå.",
            Language.NN, "Teksten er erstatta av ein ny, som ikkje er teken i bruk her enno.",
            Language.EN, "The text has been replaced by a new one, which is not in use here yet."));

    private final Documents documents;
    private final Editions editions;
    private final Adoptions adoptions;
    private final Replacements replacements;
    private final Using using;
    private final TakingAlong ownWords;
    private final TakenAway pages;
    private final Withdrawing withdrawing;
    private final Titles titles;
    private final MatterNews told;
    private final TransactionTemplate transaction;

    Retiring(
            Documents documents,
            Editions editions,
            Adoptions adoptions,
            Replacements replacements,
            Using using,
            TakingAlong ownWords,
            TakenAway pages,
            Withdrawing withdrawing,
            Titles titles,
            MatterNews told,
            PlatformTransactionManager transactions) {
        this.documents = documents;
        this.editions = editions;
        this.adoptions = adoptions;
        this.replacements = replacements;
        this.using = using;
        this.ownWords = ownWords;
        this.pages = pages;
        this.withdrawing = withdrawing;
        this.titles = titles;
        this.told = told;
        this.transaction = new TransactionTemplate(transactions);
    }

    void retire(Permit permit, Replacement replacement, Instant at) {
        Document old = documents.find(replacement.document()).orElseThrow();
        Document replacing = documents.find(replacement.replacing()).orElseThrow();
        if (editions.published(replacing.id(), at).isEmpty()) {
            return; // nothing stands instead of it
        }
        adoptions.usingAs(old.id()).stream()
                .filter(Retiring::shows)
                .forEach(adoption -> transaction.executeWithoutResult(status -> {
                    replacements.alone(adoption.site(), old.id());
                    if (adoptions.usingAs(old.id()).contains(adoption)) {
                        answer(permit, adoption, old, replacing, at);
                    }
                }));
        transaction.executeWithoutResult(status -> {
            ownWords.draft(permit, old.id(), replacing, at);
            end(permit, old, replacing.id(), at);
        });
    }

    /** Whoever shows a variant shows that until they answer. */
    private static boolean shows(Adoption adoption) {
        return adoption.variant() == null;
    }

    private void answer(Permit permit, Adoption adoption, Document old, Document replacing, Instant at) {
        Adoption.AtLastDate policy = replacements.policy(adoption);
        switch (policy) {
            case SHOW_NEW -> using.instead(permit, adoption, replacing, How.POLICY, at);
            case TAKE_DOWN -> pages.from(permit, old, adoption.site(), old.id(), NOT_HERE, at);
            case KEEP_OLD, BY_KIND -> {} // its page says so, from the same instant
        }
        told.adopters(permit, adoption.site(), notice(policy, old), at);
    }

    private Notice notice(Adoption.AtLastDate policy, Document old) {
        String what = "text.replaced." + policy.key().replace('_', '-');
        return new Notice(
                what,
                List.of(titles.of(old.id(), Language.NB)),
                "/replaced",
                old.id().toString());
    }

    /** In the base the address leads to the new text at once; what the old one says stays while a site keeps it. */
    private void end(Permit permit, Document old, UUID replacing, Instant at) {
        documents.hold(permit, old);
        boolean kept = adoptions.usingAs(old.id()).stream()
                .filter(Retiring::shows)
                .anyMatch(one -> replacements.policy(one) == Adoption.AtLastDate.KEEP_OLD);
        if (kept) {
            pages.lead(permit, old, old.site(), replacing, REPLACED, at);
        } else {
            withdrawing.decided(permit, old, replacing, REPLACED, at);
        }
    }
}
