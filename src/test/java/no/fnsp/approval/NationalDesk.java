package no.fnsp.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.content.Body;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.html.PageRenderer;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.NodeKind;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Reach;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.How;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.sharing.SiteTexts;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;
import no.fnsp.text.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** What editors of the national base and of named hospitals do in the tests, at instants the tests name. */
@TestComponent
class NationalDesk {

    private static final String REASON = "Tallet var skrevet feil.";

    static final Instant LONG_AGO = Instant.parse("2020-01-01T08:00:00Z");

    @Autowired
    Sites sites;

    @Autowired
    Nodes nodes;

    @Autowired
    Documents documents;

    @Autowired
    Drafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    Placements placements;

    @Autowired
    Adoptions adoptions;

    @Autowired
    Acceptances acceptances;

    @Autowired
    LocalChangeSets changeSets;

    @Autowired
    SiteTexts texts;

    @Autowired
    Pages pages;

    @Autowired
    PageRenderer renderer;

    private final Permit permit;

    @Autowired
    NationalDesk(Permits permits) {
        permit = permits.forImporter();
    }

    Permit permit() {
        return permit;
    }

    /** The site with this domain; opened long ago. */
    Site site(String key) {
        return sites.find(key, LONG_AGO).orElseGet(() -> {
            UUID trust = nodes.named(permit, key);
            nodes.set(
                    permit,
                    new Node(
                            trust,
                            key,
                            NodeKind.TRUST,
                            null,
                            key,
                            Words.of(Language.NB, key),
                            null,
                            "bokmal",
                            null,
                            List.of(),
                            0,
                            Reach.NONE),
                    LONG_AGO);
            var settings = new Settings(
                    key,
                    key,
                    trust,
                    "",
                    "vest",
                    List.of(Language.NB, Language.NN),
                    "vest",
                    true,
                    true,
                    Words.NONE,
                    Settings.Contact.NONE,
                    List.of(),
                    List.of());
            sites.set(permit, new Site(sites.named(permit, key), key, key, "", settings), LONG_AGO);
            return sites.find(key, LONG_AGO).orElseThrow();
        });
    }

    Document document(String key) {
        Site base = site(Site.NATIONAL_BASE);
        return documents.open(
                permit, new Document(UUID.randomUUID(), Kind.TREATMENT, base.id(), key, null, null, null));
    }

    /** A text of one chapter before and one after, each with paragraphs. */
    static Text text(String lead, List<String> before, List<String> after) {
        return new Text(
                "Hofteprotese",
                List.of(Markup.clean(lead)),
                List.of(chapter(Role.BEFORE, before), chapter(Role.AFTER, after)));
    }

    static Chapter chapter(Role role, List<String> paragraphs) {
        return new Chapter(
                BlockId.fresh(),
                role,
                "",
                false,
                paragraphs.stream()
                        .<Block>map(words -> new Block.Paragraph(BlockId.fresh(), Markup.clean(words)))
                        .toList());
    }

    Edition publish(Document document, Body body, ChangeClass change, Instant at) {
        return publish(document, Language.NB, body, change, at);
    }

    Edition publish(Document document, Language language, Body body, ChangeClass change, Instant at) {
        Draft draft = drafts.start(permit, document, language, Draft.Lane.ORDINARY, body, at);
        return switch (publishing.publish(permit, draft, change, REASON, at)) {
            case Published.Ok ok -> ok.edition();
            case Published other -> throw new AssertionError(other.toString());
        };
    }

    void adopt(Site site, Document document, Adoption.Follows follows, Instant at) {
        adoptions.adopt(
                permit,
                new Adoption(
                        site.id(), document.id(), follows, Adoption.AtLastDate.SHOW_NEW, Words.NONE, null, List.of()),
                at);
        placements.place(permit, new Placement(site.id(), path(document), document.id(), 0), at);
    }

    void accept(Site site, Edition edition, Instant at) {
        acceptances.accept(permit, site.id(), edition, How.CHOSEN, at);
    }

    /** The trust adds a paragraph to the chapter. */
    void supplement(Site site, Document subject, Edition basedOn, Role role, String words, Instant at) {
        UUID trust = site.settings().organisation();
        Document changes = documents.open(
                permit,
                new Document(
                        UUID.randomUUID(), Kind.LOCAL_CHANGES, site.id(), "local/" + subject.key(), null, null, null));
        changeSets.open(permit, changes, trust, subject.id());
        BlockId chapter = basedOn.body().chapters().stream()
                .filter(one -> one.role() == role)
                .findFirst()
                .orElseThrow()
                .id();
        var change = new LocalChanges.LocalChange(
                Intent.SUPPLEMENT_AFTER, chapter, basedOn.id(), chapter(role, List.of(words)), "");
        publish(changes, new LocalChanges(List.of(change)), ChangeClass.EDITORIAL, at);
    }

    static String path(Document document) {
        return "/behandlinger/" + document.key();
    }

    /** The edition the site shows. */
    UUID shown(Site site, Document document, Instant at) {
        Edition edition = texts.shown(site.id(), document.id(), at).get(Language.NB);
        return edition == null ? null : edition.id();
    }

    /** The words of the edition the site shows, a line a paragraph. */
    List<String> words(Site site, Document document, Instant at) {
        Edition edition = texts.shown(site.id(), document.id(), at).get(Language.NB);
        return Stream.concat(
                        ((Text) edition.body()).lead().stream().map(Markup::text),
                        edition.body().chapters().stream()
                                .flatMap(chapter -> chapter.blocks().stream())
                                .map(Block::words))
                .toList();
    }

    Found find(Site site, Document document, Instant at) {
        return pages.find(
                new Visit(site, Language.NB, path(document), Query.NONE, Outside.PUBLIC, at, new Trace(), "build"));
    }

    /** The page as a reader was sent it. */
    String page(Site site, Document document, Instant at) {
        return find(site, document, at) instanceof Found.Shown shown
                ? new String(renderer.render(shown.page()), java.nio.charset.StandardCharsets.UTF_8)
                : "";
    }
}
