package no.fnsp.gate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.fnsp.approval.Approval;
import no.fnsp.approval.Approvals;
import no.fnsp.approval.Published;
import no.fnsp.approval.Publishing;
import no.fnsp.content.Body;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.identity.Spot;
import no.fnsp.journal.Journal;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.NodeKind;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Reach;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.process.NationalProcess;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;

/** Those who write, publish and approve at a hospital, in the tests, at instants the tests name. */
@TestComponent
public class GateDesk {

    static final Instant LONG_AGO = Instant.parse("2020-01-01T08:00:00Z");
    public static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private static final AtomicInteger TEXTS = new AtomicInteger();

    @Autowired
    Gate gate;

    @Autowired
    Waivers waivers;

    @Autowired
    Sites sites;

    @Autowired
    Nodes nodes;

    @Autowired
    Documents documents;

    @Autowired
    Drafts drafts;

    @Autowired
    Editions editions;

    @Autowired
    Approvals approvals;

    @Autowired
    Publishing publishing;

    @Autowired
    Placements placements;

    @Autowired
    Adoptions adoptions;

    @Autowired
    Permits permits;

    @Autowired
    Journal journal;

    @Autowired
    ApplicationContext beans;

    Permit importer() {
        return permits.forImporter();
    }

    /** What somebody with this role may do with a text. */
    Permit permit(Document document, Role role) {
        UUID id = UUID.nameUUIDFromBytes(role.key().getBytes(StandardCharsets.UTF_8));
        journal.person(id, "Somebody at the desk");
        Grant.Level where =
                role == Role.MEDICAL_EDITOR ? new Grant.Level.National() : new Grant.Level.OnSite(document.site());
        var editor = new Editor(id, "Somebody at the desk", "", Language.NB, List.of(new Grant(role, where)));
        return permits.forEditor(editor, new Spot(document.site(), "vest", "/"), document.id())
                .orElseThrow();
    }

    Site site(String key) {
        return sites.find(key, LONG_AGO).orElseGet(() -> {
            UUID trust = node(key, NodeKind.TRUST, null, Reach.NONE);
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
            sites.set(importer(), new Site(sites.named(importer(), key), key, key, "", settings), LONG_AGO);
            return sites.find(key, LONG_AGO).orElseThrow();
        });
    }

    UUID node(String key, NodeKind kind, @Nullable UUID parent, Reach reach) {
        UUID id = nodes.named(importer(), key);
        var words = Words.of(Language.NB, key);
        nodes.set(
                importer(),
                new Node(id, key, kind, parent, key.replace('.', '-'), words, null, null, null, List.of(), 0, reach),
                LONG_AGO);
        return id;
    }

    Document document(Site site, Kind kind) {
        String key = "gate-" + TEXTS.incrementAndGet();
        return documents.open(importer(), new Document(UUID.randomUUID(), kind, site.id(), key, null, null, null));
    }

    void place(Site site, String path, Document document) {
        placements.place(importer(), new Placement(site.id(), path, document.id(), 0), LONG_AGO);
    }

    /** As from a file: nothing stops it. */
    Edition published(Document document, Body body) {
        Draft draft = drafts.start(importer(), document, Language.NB, Draft.Lane.ORDINARY, body, LONG_AGO);
        return ((Published.Ok) publishing.publish(importer(), draft, ChangeClass.NEW, null, LONG_AGO)).edition();
    }

    Published publish(Document document, Role role, Body body, ChangeClass change, Instant at) {
        Permit permit = permit(document, role);
        drafts.find(document.id(), Language.NB, Draft.Lane.ORDINARY)
                .ifPresent(old -> drafts.discard(permit, document, old.id(), old.revision()));
        Draft draft = drafts.start(permit, document, Language.NB, Draft.Lane.ORDINARY, body, at);
        return publishing.publish(permit, draft, change, "Rettet", at);
    }

    /** The same, when the national process has seen to it. */
    Published publishInOrder(Document document, Role role, Body body, ChangeClass change, Instant at) {
        Permit permit = permit(document, role);
        drafts.find(document.id(), Language.NB, Draft.Lane.ORDINARY)
                .ifPresent(old -> drafts.discard(permit, document, old.id(), old.revision()));
        Draft draft = drafts.start(permit, document, Language.NB, Draft.Lane.ORDINARY, body, at);
        new NationalProcess(beans).through(document, draft, change, at);
        return publishing.publish(permit, draft, change, "Rettet", at);
    }

    void approve(Document document, Body body) {
        Edition edition = editions.add(importer(), document, Language.NB, body, Editions.Change.first());
        approvals.approve(
                importer(), edition, Approval.What.PROFESSIONAL, importer().actor(), "Overlege", null, LONG_AGO);
    }

    void adopt(Site site, Document document, List<Adoption.Offer> offers) {
        adoptions.adopt(
                importer(),
                new Adoption(
                        site.id(),
                        document.id(),
                        Adoption.Follows.HEAD,
                        Adoption.AtLastDate.SHOW_NEW,
                        Words.NONE,
                        null,
                        offers),
                LONG_AGO);
    }

    List<Remark> remarks(Document document, Body body, Instant at) {
        Site site = sites.withId(document.site(), at).orElseThrow();
        return gate.remarks(site, document, Language.NB, body, at);
    }

    /** The keys of what is found. */
    List<String> told(Document document, Body body) {
        return remarks(document, body, MONDAY).stream()
                .map(one -> one.check().key())
                .toList();
    }

    static Text text(Block... blocks) {
        return new Text(
                "Parkering",
                List.of(),
                List.of(new Chapter(
                        BlockId.fresh(), no.fnsp.text.Role.SECTION, "Her parkerer du", false, List.of(blocks))));
    }

    static Block p(String html) {
        return new Block.Paragraph(BlockId.fresh(), Markup.clean(html));
    }
}
