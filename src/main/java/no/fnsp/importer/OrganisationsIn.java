package no.fnsp.importer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.NodeKind;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Reach;
import no.fnsp.placement.Slugs;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in the organisations: each a node under its region. */
@Component
class OrganisationsIn {

    private final Nodes nodes;

    OrganisationsIn(Nodes nodes) {
        this.nodes = nodes;
    }

    void take(Run run, List<OrganisationRow> rows) {
        rows.stream()
                .filter(row -> row.kind() == OrganisationKind.REGIONAL_AUTHORITY)
                .forEach(row -> take(run, row, null));
        rows.stream()
                .filter(row -> row.kind() != OrganisationKind.REGIONAL_AUTHORITY)
                .forEach(row -> take(run, row, regionOf(run, row, rows)));
        if (!rows.isEmpty()) {
            run.report().step("Organisations: " + rows.size());
        }
    }

    private @Nullable UUID regionOf(Run run, OrganisationRow row, List<OrganisationRow> rows) {
        Optional<OrganisationRow> region = rows.stream()
                .filter(one -> one.kind() == OrganisationKind.REGIONAL_AUTHORITY && one.region() == row.region())
                .findFirst();
        return region.map(one -> nodes.named(run.permit(), key(one))).orElse(null);
    }

    private void take(Run run, OrganisationRow row, @Nullable UUID parent) {
        String key = key(row);
        boolean news = nodes.set(
                run.permit(),
                new Node(
                        nodes.named(run.permit(), key),
                        key,
                        row.kind() == OrganisationKind.REGIONAL_AUTHORITY ? NodeKind.REGION : NodeKind.TRUST,
                        parent,
                        key,
                        Words.of(Language.NB, row.name()),
                        row.organisationNumber() == null
                                ? null
                                : row.organisationNumber().digits(),
                        row.languageForm(),
                        row.samiLanguage() == null ? null : row.samiLanguage().code(),
                        List.of(),
                        row.line(),
                        Reach.NONE),
                run.at());
        if (news) {
            run.report().added(row.name());
        } else {
            run.report().unchanged();
        }
    }

    /** The domain; for an organisation without one, its name as a slug. */
    static String key(OrganisationRow row) {
        return row.domain().isEmpty() ? Slugs.of(row.name()) : row.domain();
    }
}
