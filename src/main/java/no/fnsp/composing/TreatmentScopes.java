package no.fnsp.composing;

import no.fnsp.content.Concepts;
import no.fnsp.content.Documents;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.Policies;
import no.fnsp.sharing.SiteText;

/** What the page of a text is as it is because of, whatever is chosen on it. */
final class TreatmentScopes {

    private TreatmentScopes() {}

    static void lookedAt(Visit visit, SiteText text) {
        visit.trace().lookedAt(Documents.scope(text.document()));
        if (text.concept() != null) {
            visit.trace().lookedAt(Concepts.scope(text.concept()));
        }
        visit.trace().lookedAt(Adoptions.scope(visit.site().id(), text.document()));
        text.adoption().ifPresent(adoption -> {
            visit.trace().lookedAt(Documents.scope(adoption.text()));
            visit.trace().lookedAt(Adoptions.scope(visit.site().id(), adoption.text()));
        });
        text.editions().values().forEach(edition -> visit.trace().shows(edition.id()));
        // From the last date on the page says so, though nobody wrote anything at that instant.
        visit.trace().lookedAt(Policies.scope(visit.site().id()));
        text.overdue().values().forEach(late -> visit.trace().shows(late.edition()));
        visit.trace().validUntil(text.nextLastDate());
    }
}
