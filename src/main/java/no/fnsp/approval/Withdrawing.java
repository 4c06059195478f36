package no.fnsp.approval;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.placement.Trash;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a text away from its readers. Its editions and approvals stay; its addresses tell what became of it. */
@Component
public class Withdrawing {

    private final Editions editions;
    private final Trash trash;
    private final Publishing publishing;
    private final ObjectProvider<WaitsForText> waiting;

    Withdrawing(Editions editions, Trash trash, Publishing publishing, ObjectProvider<WaitsForText> waiting) {
        this.editions = editions;
        this.trash = trash;
        this.publishing = publishing;
        this.waiting = waiting;
    }

    /**
     * In every language, on every site where it stands.
     *
     * @param instead what its addresses lead to from now on; null for a page that says that it is gone
     * @param why what readers are told
     * @return whether there was anything to take away
     */
    @Transactional
    public boolean withdraw(Permit permit, Document document, @Nullable UUID instead, Words why, Instant at) {
        permit.mustAllow(Right.PUBLISH, document.site(), document.id());
        boolean withdrawn = editions.withdraw(permit, document, publishing.alsoSeen(document), at);
        if (withdrawn) {
            trash.withdraw(permit, document, instead, why, at);
            waiting.orderedStream().forEach(one -> one.withdrawn(permit, document, why, at));
        }
        return withdrawn;
    }

    /**
     * Shows again what was withdrawn at an instant: the same editions, at the addresses they had on each site.
     *
     * @param withdrawn when it was taken away
     */
    @Transactional
    public void putBack(Permit permit, Document document, Instant withdrawn, Instant at) {
        permit.mustAllow(Right.PUBLISH, document.site(), document.id());
        Set<Language> shown = editions.published(document.id(), at).stream()
                .map(Edition::language)
                .collect(Collectors.toSet());
        // A language that was published anew meanwhile says what that says.
        editions.endedAt(document.id(), withdrawn).stream()
                .filter(edition -> !shown.contains(edition.language()))
                .forEach(edition -> editions.publish(permit, document, edition, publishing.alsoSeen(document), at));
        trash.putBackEverywhere(permit, document, withdrawn, at);
    }
}
