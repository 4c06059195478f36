package no.fnsp.orderdesk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.content.Concept;
import no.fnsp.content.Concepts;
import no.fnsp.content.Documents;
import no.fnsp.html.Link;
import no.fnsp.ordering.Matter;
import no.fnsp.ordering.Matters;
import no.fnsp.site.Site;
import org.springframework.stereotype.Component;

/** What became of something that was asked for: the one it was merged with, its concept, the text. */
@Component
class Outcomes {

    private final Matters matters;
    private final Concepts concepts;
    private final Documents documents;
    private final OrderLookup lookup;

    Outcomes(Matters matters, Concepts concepts, Documents documents, OrderLookup lookup) {
        this.matters = matters;
        this.concepts = concepts;
        this.documents = documents;
        this.lookup = lookup;
    }

    List<Link> of(Held held) {
        return Stream.of(merged(held), concept(held), text(held))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Link> merged(Held held) {
        return Optional.ofNullable(held.matter().standing().mergedInto())
                .flatMap(matters::find)
                .map(other -> merged(held.here(), other));
    }

    private static Link merged(Here here, Matter other) {
        boolean sees =
                here.site().isNationalBase() || other.site().equals(here.site().id());
        return new Link(
                here.words().get("orders.merged-into", other.title()), sees ? here.to("/orders/" + other.id()) : "");
    }

    /** Of a matter that became part of what is there already. */
    private Optional<Link> concept(Held held) {
        var standing = held.matter().standing();
        return standing.mergedInto() != null || standing.document() != null
                ? Optional.empty()
                : Optional.ofNullable(standing.concept())
                        .flatMap(id -> concepts.find(id, held.here().now()))
                        .map(concept -> new Link(held.here().words().get("orders.merged-concept", name(concept)), ""));
    }

    private static String name(Concept concept) {
        return concept.names().values().stream()
                .findFirst()
                .flatMap(names -> names.stream().findFirst())
                .orElse(concept.key());
    }

    private Optional<Link> text(Held held) {
        return Optional.ofNullable(held.matter().standing().document())
                .flatMap(documents::find)
                .filter(text -> lookup.opens(held.here(), text))
                .map(text -> new Link(
                        held.here().words().get("orders.opened-text"),
                        "/desk/sites/" + Site.NATIONAL_BASE + "/documents/" + text.id()));
    }
}
