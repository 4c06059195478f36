package no.fnsp.composing;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.organisation.Tree;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.SiteText;
import org.jspecify.annotations.Nullable;

/** The parts of the organisation that a treatment page has to do with. */
final class TreatmentNodes {

    private TreatmentNodes() {}

    /** The site's own, whoever answers for the text, and where it is offered. */
    static Set<UUID> of(Visit visit, SiteText text, List<Adoption.Offer> offers) {
        var wanted = new HashSet<UUID>();
        add(wanted, visit.site().settings().organisation());
        add(wanted, text.details().responsible());
        for (Adoption.Offer offer : offers) {
            add(wanted, offer.department());
            wanted.addAll(offer.places());
        }
        return wanted;
    }

    private static void add(Set<UUID> wanted, @Nullable UUID node) {
        if (node != null) {
            wanted.add(node);
        }
    }

    /** Every node above the reader's place and department, outermost first; none where the text is not shared. */
    static Set<UUID> line(Visit visit, SiteText text, Tree tree, Optional<Choices.Choice> chosen) {
        var line = new LinkedHashSet<UUID>();
        if (text.adoption().isPresent()) {
            tree.lineTo(visit.site().settings().organisation()).forEach(node -> line.add(node.id()));
            chosen.map(Choices.Choice::place)
                    .ifPresent(place -> tree.lineTo(place.id()).forEach(node -> line.add(node.id())));
            chosen.map(Choices.Choice::department)
                    .ifPresent(department -> tree.lineTo(department.id()).forEach(node -> line.add(node.id())));
        }
        return line;
    }
}
