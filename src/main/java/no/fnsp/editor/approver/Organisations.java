package no.fnsp.editor.approver;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.editor.Here;
import no.fnsp.organisation.Nodes;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** The organisation of a site and its departments, for saying whom a professional answers for. */
@Component
class Organisations {

    private final Nodes nodes;

    Organisations(Nodes nodes) {
        this.nodes = nodes;
    }

    List<ProfessionalsPage.Choice> of(Here here) {
        UUID organisation = here.site().settings().organisation();
        if (organisation == null) {
            return List.of();
        }
        Language language = here.site().mainLanguage();
        return nodes.around(organisation, here.now()).all().stream()
                .map(node -> new ProfessionalsPage.Choice(
                        node.id().toString(), node.name().plain(language)))
                .sorted(Comparator.comparing(ProfessionalsPage.Choice::label))
                .toList();
    }

    /** One of those. */
    Optional<UUID> find(Here here, String id) {
        return of(here).stream()
                .filter(one -> one.value().equals(id))
                .map(one -> UUID.fromString(one.value()))
                .findFirst();
    }
}
