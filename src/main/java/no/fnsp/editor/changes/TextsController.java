package no.fnsp.editor.changes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Details;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Here;
import no.fnsp.html.Link;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.ordering.Matters;
import no.fnsp.ordering.What;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Tree;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The national texts of a site, and beginning to change one. */
@Controller
class TextsController {

    private static final int REQUESTS = 5;

    private final Finding finding;
    private final Adopted adopted;
    private final Documents documents;
    private final Editions editions;
    private final Drafts drafts;
    private final LocalChangeSets changes;
    private final Nodes nodes;
    private final Matters matters;

    TextsController(
            Finding finding,
            Adopted adopted,
            Documents documents,
            Editions editions,
            Drafts drafts,
            LocalChangeSets changes,
            Nodes nodes,
            Matters matters) {
        this.finding = finding;
        this.adopted = adopted;
        this.documents = documents;
        this.editions = editions;
        this.drafts = drafts;
        this.changes = changes;
        this.nodes = nodes;
        this.matters = matters;
    }

    @GetMapping("/desk/sites/{site}/texts")
    Reply texts(Desk desk, @PathVariable String site, @RequestParam(defaultValue = "") String q) {
        return finding.site(desk, site)
                .map(here -> Reply.page(
                        new TextsPage(here.frame(desk.words().get("desk.site.texts")), here, q, adopted.of(here, q))))
                .orElseGet(Reply::missing);
    }

    @GetMapping("/desk/sites/{site}/texts/{document}")
    Reply text(Desk desk, @PathVariable String site, @PathVariable UUID document) {
        return finding.site(desk, site)
                .flatMap(here -> adopted.find(here, document).map(text -> Reply.page(page(here, text))))
                .orElseGet(Reply::missing);
    }

    private TextPage page(Here here, Adopted.AdoptedText text) {
        return new TextPage(
                here.frame(text.title(), new Link(here.desk().words().get("desk.site.texts"), here.to("/texts"))),
                here,
                text,
                documents
                        .details(text.document(), here.now())
                        .map(Details::editorInfo)
                        .orElse(""),
                here.site().settings().languages(),
                nodes(here, text.document()),
                matters.about(text.document()).stream()
                        .filter(one -> one.what() == What.CHANGE)
                        .limit(REQUESTS)
                        .toList(),
                here.may(Right.EDIT, path(text)));
    }

    private static String path(Adopted.AdoptedText text) {
        return text.path().isEmpty() ? "/" : text.path();
    }

    /** The organisation itself first, then each of its places and departments. */
    private List<TextPage.ChangingNode> nodes(Here here, UUID subject) {
        UUID organisation = here.site().settings().organisation();
        if (organisation == null) {
            return List.of();
        }
        Tree tree = nodes.around(organisation, here.now());
        return tree.all().stream()
                .filter(node -> tree.lineTo(node.id()).stream()
                        .anyMatch(above -> above.id().equals(organisation)))
                .map(node -> changing(here, node, subject))
                .sorted(Comparator.comparing(
                                (TextPage.ChangingNode node) -> !node.node().equals(organisation))
                        .thenComparing(TextPage.ChangingNode::name))
                .toList();
    }

    private TextPage.ChangingNode changing(Here here, Node node, UUID subject) {
        Optional<UUID> document = changes.find(node.id(), subject);
        return new TextPage.ChangingNode(
                node.id(),
                node.name().plain(here.desk().words().language()),
                document.orElse(null),
                document.map(id -> editions.published(id, here.now()).stream()
                                .map(Edition::language)
                                .toList())
                        .orElse(List.of()));
    }

    /** Begins a draft of a node's changes, or goes on with the one there is. */
    @Transactional
    @PostMapping("/desk/sites/{site}/texts/{document}/{language}")
    Reply write(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam UUID node) {
        Optional<Here> here = finding.site(desk, site);
        Optional<Adopted.AdoptedText> text = here.flatMap(one -> adopted.find(one, document));
        Optional<Language> spoken = here.flatMap(
                one -> Language.find(language).filter(one.site().settings().languages()::contains));
        if (text.isEmpty()
                || spoken.isEmpty()
                || nodes(here.get(), document).stream()
                        .noneMatch(one -> one.node().equals(node))) {
            return Reply.missing();
        }
        return here.get()
                .permit(Right.EDIT, path(text.get()))
                .map(permit -> Reply.onward(begin(here.get(), permit, text.get(), node, spoken.get())))
                .orElseGet(Reply::missing);
    }

    private String begin(Here here, Permit permit, Adopted.AdoptedText text, UUID node, Language language) {
        Document document = open(here, permit, text, node);
        Optional<Edition> published = editions.published(document.id(), language, here.now());
        LocalChanges body =
                published.map(edition -> (LocalChanges) edition.body()).orElseGet(() -> new LocalChanges(List.of()));
        Draft draft = drafts.start(permit, document, language, Draft.Lane.ORDINARY, body, here.now());
        return here.to("/documents/" + document.id() + "/" + draft.language().code());
    }

    private Document open(Here here, Permit permit, Adopted.AdoptedText text, UUID node) {
        Optional<Document> known = changes.find(node, text.document()).flatMap(documents::find);
        if (known.isPresent()) {
            return known.get();
        }
        Document document = documents.open(
                permit,
                new Document(
                        UUID.randomUUID(),
                        Kind.LOCAL_CHANGES,
                        here.site().id(),
                        "local/" + node + "/" + text.document(),
                        null,
                        null,
                        null));
        changes.open(permit, document, node, text.document());
        return document;
    }
}
