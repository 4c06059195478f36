package no.fnsp.approval;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.placement.TakenAway;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.LastDates;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a text away from its readers. Its editions and approvals stay; its addresses tell what became of it. A site that shows a variant
 * keeps its page when the main text goes, and loses it when the variant does.
 */
@Component
public class Withdrawing {

    private final Editions editions;
    private final TakenAway pages;
    private final Publishing publishing;
    private final Withdrawals withdrawals;
    private final Adoptions adoptions;
    private final LastDates lastDates;
    private final ObjectProvider<WaitsForText> waiting;

    Withdrawing(
            Editions editions,
            TakenAway pages,
            Publishing publishing,
            Withdrawals withdrawals,
            Adoptions adoptions,
            LastDates lastDates,
            ObjectProvider<WaitsForText> waiting) {
        this.editions = editions;
        this.pages = pages;
        this.publishing = publishing;
        this.withdrawals = withdrawals;
        this.adoptions = adoptions;
        this.lastDates = lastDates;
        this.waiting = waiting;
    }

    /** What came of it. Only {@code GONE} has changed anything. */
    public enum Withdrawn {
        GONE,
        /** Readers do not see it. */
        NOTHING_THERE,
        /** Sites use it: that takes somebody who decides nationally, and the word of another ({@link Withdrawals}). */
        TAKES_TWO
    }

    /**
     * In every language, on every site where it stands.
     *
     * @param instead what its addresses lead to from now on; null for a page that says that it is gone
     * @param why what readers are told
     */
    @Transactional
    public Withdrawn withdraw(Permit permit, Document document, @Nullable UUID instead, Words why, Instant at) {
        permit.mustAllow(Right.PUBLISH, document.site(), document.id());
        if (editions.published(document.id(), at).isEmpty()) {
            return Withdrawn.NOTHING_THERE;
        }
        if (withdrawals.takeTwo(document, at)) {
            return Withdrawn.TAKES_TWO;
        }
        return decided(permit, document, instead, why, at) ? Withdrawn.GONE : Withdrawn.NOTHING_THERE;
    }

    /** The hour of what was planned; sites that have begun to use the text since it was planned alone are not taken by surprise. */
    Withdrawn planned(Permit permit, Document document, Words why, Instant due, Instant at) {
        return withdrawals.isAgreed(document.id(), due)
                ? decided(permit, document, null, why, at) ? Withdrawn.GONE : Withdrawn.NOTHING_THERE
                : withdraw(permit, document, null, why, at);
    }

    /**
     * As {@link #withdraw}, when that was decided already: by two, with the order of the text that replaces it, or because it is dangerous,
     * where another looks at it afterwards.
     *
     * @return whether there was anything to take away
     */
    @Transactional
    public boolean decided(Permit permit, Document document, @Nullable UUID instead, Words why, Instant at) {
        permit.mustAllow(Right.PUBLISH, document.site(), document.id());
        boolean withdrawn = editions.withdraw(permit, document, publishing.alsoSeen(document), at);
        if (withdrawn) {
            List<Adoption> using = adoptions.usingAs(document.id());
            pages.everywhere(permit, document, withVariants(document, using, at), instead, why, at);
            using.stream()
                    .filter(one -> !one.document().equals(document.id()))
                    .forEach(one -> pages.from(permit, document, one.site(), one.document(), why, at));
            waiting.orderedStream().forEach(one -> one.withdrawn(permit, document, why, at));
        }
        return withdrawn;
    }

    /** Sites whose readers see another text at its address. */
    private Set<UUID> withVariants(Document document, List<Adoption> using, Instant at) {
        return using.stream()
                .filter(one -> !one.text().equals(document.id())
                        && !editions.published(one.text(), at).isEmpty())
                .map(Adoption::site)
                .collect(Collectors.toSet());
    }

    /**
     * Shows again what was withdrawn at an instant: the same editions, at the addresses they had on each site. What sites had not answered
     * then they have the usual time for.
     *
     * @param withdrawn when it was taken away
     */
    @Transactional
    public void putBack(Permit permit, Document document, Instant withdrawn, Instant at) {
        permit.mustAllow(Right.PUBLISH, document.site(), document.id());
        Set<Language> shown = editions.published(document.id(), at).stream()
                .map(Edition::language)
                .collect(Collectors.toSet());
        lastDates.anew(permit, document, withdrawn, at);
        // A language that was published anew meanwhile says what that says.
        editions.endedAt(document.id(), withdrawn).stream()
                .filter(edition -> !shown.contains(edition.language()))
                .forEach(edition -> editions.publish(permit, document, edition, publishing.alsoSeen(document), at));
        pages.putBack(permit, document, document.id(), withdrawn, at);
        UUID main = document.variantOf();
        if (main != null) {
            pages.putBack(permit, document, main, withdrawn, at);
        }
    }
}
