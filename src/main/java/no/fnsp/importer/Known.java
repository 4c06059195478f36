package no.fnsp.importer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.importer.source.Refusal;
import no.fnsp.organisation.Nodes;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Finds what files name, whether it came in this folder or an earlier one. */
@Component
class Known {

    private final Sites sites;
    private final Documents documents;
    private final Nodes nodes;

    Known(Sites sites, Documents documents, Nodes nodes) {
        this.sites = sites;
        this.documents = documents;
        this.nodes = nodes;
    }

    Site nationalBase(Instant at) {
        return sites.find(Site.NATIONAL_BASE, at)
                .orElseThrow(() -> new Refused(new Refusal(
                        "organisations.csv",
                        0,
                        "there is no national base yet: import the organisations first, with the row of "
                                + Site.NATIONAL_BASE)));
    }

    Site site(String key, String file, Instant at) {
        return sites.find(key, at)
                .orElseThrow(() -> new Refused(new Refusal(
                        file,
                        0,
                        "there is no site " + key + ": it is neither in organisations.csv nor imported before")));
    }

    Document text(String key, String file, int line, Instant at) {
        return documents
                .find(nationalBase(at).id(), key)
                .orElseThrow(() -> new Refused(new Refusal(file, line, "there is no national text " + key)));
    }

    /** The name files use for a document. */
    String key(UUID document) {
        return documents.find(document).map(Document::key).orElseThrow();
    }

    Optional<Document> find(UUID site, String key) {
        return documents.find(site, key);
    }

    UUID node(String key, String file, int line) {
        return nodes.idOf(key)
                .orElseThrow(() -> new Refused(new Refusal(file, line, "there is no department or place " + key)));
    }

    Optional<UUID> findNode(String key) {
        return nodes.idOf(key);
    }

    /** The node of a place of an organisation. */
    static String placeKey(String organisation, String slug) {
        return organisation + "/steder/" + slug;
    }

    /** The node of a department of an organisation. */
    static String departmentKey(String organisation, String path) {
        return organisation + "/avdelinger/" + path;
    }
}
