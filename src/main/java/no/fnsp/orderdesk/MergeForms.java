package no.fnsp.orderdesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.content.Concepts;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.ordering.Answered;
import no.fnsp.ordering.Deciding;
import no.fnsp.ordering.Matters;
import org.springframework.stereotype.Component;

/** Reads what something shall be merged with: another one, or for an order the concept that there is already. */
@Component
class MergeForms {

    private static final String CONCEPT = "concept:";

    private final Matters matters;
    private final Concepts concepts;
    private final Deciding deciding;

    MergeForms(Matters matters, Concepts concepts, Deciding deciding) {
        this.matters = matters;
        this.concepts = concepts;
        this.deciding = deciding;
    }

    /** @return empty when nothing that there is was chosen */
    Optional<Answered> merge(Held held, Permit permit, Form form) {
        String chosen = form.value("with");
        return chosen.startsWith(CONCEPT)
                ? concept(held, permit, form, chosen.substring(CONCEPT.length()))
                : form.id("with")
                        .flatMap(matters::find)
                        .map(other -> deciding.merge(
                                permit,
                                held.matter(),
                                other,
                                reason(form),
                                held.here().now()));
    }

    private Optional<Answered> concept(Held held, Permit permit, Form form, String id) {
        return new Form(Map.of("id", List.of(id)))
                .id("id")
                .filter(one -> permit.allows(Right.NATIONAL))
                .flatMap(one -> concepts.find(one, held.here().now()))
                .map(concept -> deciding.mergeWith(
                        permit,
                        held.matter(),
                        concept,
                        reason(form),
                        held.here().now()));
    }

    private static String reason(Form form) {
        return form.value("merge-reason");
    }
}
