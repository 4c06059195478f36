package no.fnsp.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.fnsp.content.Documents;
import no.fnsp.journal.Scope;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Adoptions;
import no.fnsp.store.Jsonb;
import org.jspecify.annotations.Nullable;

/** Writes in the journal what the commands would have written there. */
final class Acts {

    private final Tables tables;
    private final UUID actor;

    Acts(Tables tables, Chance chance) {
        this.tables = tables;
        this.actor = chance.id();
        tables.row("journal.person", actor, "Benchmark");
    }

    UUID actor() {
        return actor;
    }

    void opened(UUID document, UUID site, String key, String kind) {
        of("document.opened", document, site, Map.of("key", key, "kind", kind), Documents.scope(document));
    }

    void published(UUID document, UUID site, UUID edition, String language, Scope... also) {
        var scopes = new java.util.ArrayList<>(List.of(Documents.scope(document), Documents.list(site)));
        scopes.addAll(List.of(also));
        of("edition.published", document, site, edition(edition, language), scopes.toArray(Scope[]::new));
    }

    void placed(UUID document, UUID site, String path) {
        of(
                "document.placed",
                document,
                site,
                Map.of("path", path),
                Placements.scope(site, path),
                Placements.scope(document),
                Documents.list(site));
    }

    void adopted(UUID document, UUID site, String follows) {
        of(
                "text.adopted",
                document,
                site,
                Map.of("follows", follows),
                Adoptions.scope(site, document),
                Documents.list(site));
    }

    void accepted(UUID document, UUID site, UUID edition, String language) {
        of(
                "edition.accepted",
                document,
                site,
                edition(edition, language),
                Adoptions.scope(site, document),
                Documents.list(site));
    }

    private static Map<String, String> edition(UUID edition, String language) {
        return Map.of("edition", edition.toString(), "language", language);
    }

    private void of(String act, UUID document, @Nullable UUID site, Map<String, String> detail, Scope... scopes) {
        tables.row(
                "journal.entry",
                actor,
                act,
                "document",
                document,
                site,
                Jsonb.write(new TreeMap<>(detail)),
                List.of(scopes));
    }
}
