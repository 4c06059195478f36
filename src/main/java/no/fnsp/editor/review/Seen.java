package no.fnsp.editor.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.editor.Here;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Right;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Tree;
import no.fnsp.review.Due;
import no.fnsp.review.DueTexts;
import org.springframework.stereotype.Component;

/** The texts with a review date, as far as whoever asks may see them. */
@Component
class Seen {

    private final DueTexts texts;
    private final Nodes nodes;

    Seen(DueTexts texts, Nodes nodes) {
        this.texts = texts;
        this.nodes = nodes;
    }

    /** Those of a site. */
    List<Due> on(Here here) {
        return texts.of(List.of(here.site().id()), here.now()).stream()
                .filter(due -> here.may(Right.READ, due.path()))
                .toList();
    }

    Optional<Due> of(Piece piece) {
        return texts.find(piece.document().id(), piece.here().now());
    }

    /** Texts that are written elsewhere and that the organisation behind this site answers for; for whoever sees all of the site. */
    List<Due> answeredForBy(Here here) {
        UUID organisation = here.site().settings().organisation();
        return organisation == null || !here.may(Right.READ, "/")
                ? List.of()
                : texts.answeredForBy(organisation, here.now()).stream()
                        .filter(due -> !due.site().equals(here.site().id()))
                        .toList();
    }

    /** What the organisations that answer for these texts are called, by name. */
    Map<UUID, String> trusts(Here here, List<Due> all) {
        List<UUID> ids = all.stream()
                .flatMap(due -> Optional.ofNullable(due.details().responsible()).stream())
                .distinct()
                .toList();
        Tree tree = nodes.lines(ids, here.now());
        var names = new LinkedHashMap<UUID, String>();
        ids.stream()
                .flatMap(id -> tree.find(id).stream())
                .sorted(Comparator.comparing(
                        node -> node.name().plain(here.site().mainLanguage())))
                .forEach(node ->
                        names.put(node.id(), node.name().plain(here.site().mainLanguage())));
        return names;
    }
}
