package no.fnsp.adopting;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.fnsp.approval.Published;
import no.fnsp.approval.Publishing;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Details;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.Adopting;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.How;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;
import no.fnsp.text.Words;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** National texts in bokmål of two chapters, before and after, and what named hospitals do with them before a test begins. */
public final class NationalTexts {

    private static final AtomicInteger TEXTS = new AtomicInteger();

    private final ApplicationContext beans;
    private final Permit permit;

    public NationalTexts(ApplicationContext beans) {
        this.beans = beans;
        this.permit = beans.getBean(Permits.class).forImporter();
    }

    private <T> T the(Class<T> type) {
        return beans.getBean(type);
    }

    public Instant now() {
        return the(DatabaseClock.class).now();
    }

    public Permit permit() {
        return permit;
    }

    public Site site(String key) {
        return the(Sites.class).find(key, now()).orElseThrow();
    }

    /** @param title gets a number, so that no other test's text has it */
    public Document text(String title, List<String> before, List<String> after, Instant at) {
        int number = TEXTS.incrementAndGet();
        Site base = site(Site.NATIONAL_BASE);
        String key = address(title) + "-" + number;
        Document text = the(Documents.class)
                .open(permit, new Document(UUID.randomUUID(), Kind.TREATMENT, base.id(), key, null, null, null));
        the(Placements.class).place(permit, new Placement(base.id(), "/behandlinger/" + key, text.id(), 0), at);
        publish(text, title + " nr. " + number, before, after, ChangeClass.NEW, at);
        return text;
    }

    private static String address(String title) {
        return title.toLowerCase(java.util.Locale.ROOT)
                .replace('å', 'a')
                .replace('ø', 'o')
                .replace("æ", "ae")
                .replace(' ', '-');
    }

    void concerns(Document text, String speciality) {
        var details = new Details(null, "", "", "", null, List.of(), List.of(speciality), null, null, null);
        the(Documents.class).describe(permit, text, details, now());
    }

    public String title(Document text) {
        return shown(text).body().title();
    }

    public Edition shown(Document text) {
        return the(Editions.class).published(text.id(), Language.NB, now()).orElseThrow();
    }

    public Edition change(Document text, ChangeClass change, List<String> before, List<String> after) {
        return publish(text, title(text), before, after, change, now());
    }

    public Edition publish(
            Document text, String title, List<String> before, List<String> after, ChangeClass change, Instant at) {
        var body = new Text(
                title,
                List.of(Markup.clean("Dette skjer hos oss.")),
                List.of(chapter(Role.BEFORE, before), chapter(Role.AFTER, after)));
        return published(the(Drafts.class).start(permit, text, Language.NB, Draft.Lane.ORDINARY, body, at), change, at);
    }

    /** What somebody is writing in a text that readers see. */
    public Draft draft(Document text, Draft.Lane lane, List<String> before, List<String> after) {
        var body = new Text(
                title(text),
                List.of(Markup.clean("Dette skjer hos oss.")),
                List.of(chapter(Role.BEFORE, before), chapter(Role.AFTER, after)));
        return the(Drafts.class).start(permit, text, Language.NB, lane, body, now());
    }

    private Edition published(Draft draft, ChangeClass change, Instant at) {
        return switch (the(Publishing.class).publish(permit, draft, change, "Skrevet om.", at)) {
            case Published.Ok ok -> ok.edition();
            case Published other -> throw new AssertionError(other.toString());
        };
    }

    static Chapter chapter(Role role, List<String> paragraphs) {
        List<Block> blocks = paragraphs.stream()
                .<Block>map(words -> new Block.Paragraph(BlockId.fresh(), Markup.clean(words)))
                .toList();
        return new Chapter(BlockId.fresh(), role, "", false, blocks);
    }

    public void adopt(Site site, Document text, Adoption.Follows follows, Instant at) {
        adopt(
                new Adoption(site.id(), text.id(), follows, Adoption.AtLastDate.BY_KIND, Words.NONE, null, List.of()),
                text,
                at);
    }

    void adopt(Adoption adoption, Document text, Instant at) {
        var adopted = the(Adopting.class).adopt(permit, adoption, path(text), at);
        if (!(adopted instanceof Adopting.Adopted.Ok)) {
            throw new AssertionError(adopted.toString());
        }
    }

    /** The same at an instant before the site itself came here. */
    public void adoptLongAgo(Adoption adoption, Document text, Instant at) {
        the(Adoptions.class).adopt(permit, adoption, at);
        Edition first =
                the(Editions.class).published(text.id(), Language.NB, at).orElseThrow();
        the(Acceptances.class).accept(permit, adoption.site(), first, How.CHOSEN, at);
        the(Placements.class).place(permit, new Placement(adoption.site(), path(text), text.id(), 0), at);
    }

    public static String path(Document text) {
        return "/behandlinger/" + text.key();
    }

    /** The first edition in a language. */
    Edition translate(Document text, Language language, ChangeClass change, List<String> before, List<String> after) {
        var body = new Text(
                title(text),
                List.of(Markup.clean("Dette skjer hos oss.")),
                List.of(chapter(Role.BEFORE, before), chapter(Role.AFTER, after)));
        return published(
                the(Drafts.class).start(permit, text, language, Draft.Lane.ORDINARY, body, now()), change, now());
    }

    /** The site's organisation says something of its own in a chapter. @return the document of its local changes */
    public Document localWords(
            Site site, Document text, Intent intent, Role role, String reason, String... paragraphs) {
        return localWords(Language.NB, site, text, intent, role, reason, paragraphs);
    }

    /** The same in a language, written against bokmål. */
    Document localWords(
            Language language,
            Site site,
            Document text,
            Intent intent,
            Role role,
            String reason,
            String... paragraphs) {
        Edition national = shown(text);
        UUID node = java.util.Objects.requireNonNull(site.settings().organisation());
        Document changes = the(Documents.class)
                .open(
                        permit,
                        new Document(
                                UUID.randomUUID(),
                                Kind.LOCAL_CHANGES,
                                site.id(),
                                "local/" + node + "/" + text.id(),
                                null,
                                null,
                                null));
        the(LocalChangeSets.class).open(permit, changes, node, text.id());
        BlockId chapter = national.body().chapters().stream()
                .filter(one -> one.role() == role)
                .findFirst()
                .orElseThrow()
                .id();
        var change = new LocalChanges.LocalChange(
                intent, chapter, national.id(), chapter(role, Arrays.asList(paragraphs)), reason);
        var body = new LocalChanges(List.of(change));
        published(
                the(Drafts.class).start(permit, changes, language, Draft.Lane.ORDINARY, body, now()),
                ChangeClass.PROFESSIONAL,
                now());
        return changes;
    }

    /** Somebody goes on in what a site says of its own, and has not published it. */
    public void writesOn(Document changes, String paragraph) {
        var said = (LocalChanges) the(Editions.class)
                .published(changes.id(), Language.NB, now())
                .orElseThrow()
                .body();
        LocalChanges.LocalChange first = said.changes().getFirst();
        var words = chapter(first.role(), List.of(paragraph));
        var more =
                new LocalChanges.LocalChange(first.intent(), first.chapter(), first.basedOn(), words, first.reason());
        the(Drafts.class)
                .start(permit, changes, Language.NB, Draft.Lane.ORDINARY, new LocalChanges(List.of(more)), now());
    }

    /** What is said in a text that was opened for others to write, and that readers see from now on. No paragraphs: no chapter. */
    public Edition firstWords(Document text, String title, List<String> before, List<String> after) {
        var chapters = new java.util.ArrayList<Chapter>(List.of(chapter(Role.BEFORE, before)));
        if (!after.isEmpty()) {
            chapters.add(chapter(Role.AFTER, after));
        }
        var body = new Text(title, List.of(Markup.clean("Dette skjer hos oss.")), chapters);
        Draft opened = the(Drafts.class)
                .find(text.id(), Language.NB, Draft.Lane.ORDINARY)
                .orElseThrow();
        the(Drafts.class).save(permit, text, opened.id(), opened.revision(), body);
        return published(the(Drafts.class).withId(opened.id()).orElseThrow(), ChangeClass.NEW, now());
    }

    /** A second text on the same thing, for those who do it another way. */
    public Document variant(Document main, String title, List<String> before) {
        int number = TEXTS.incrementAndGet();
        String key = address(title) + "-" + number;
        Document variant = the(Documents.class)
                .open(permit, new Document(UUID.randomUUID(), Kind.TREATMENT, main.site(), key, null, null, main.id()));
        the(Placements.class).place(permit, new Placement(main.site(), "/behandlinger/" + key, variant.id(), 0), now());
        publish(variant, title + " nr. " + number, before, List.of(), ChangeClass.NEW, now());
        return variant;
    }

    public void adoptVariant(Site site, Document main, Document variant) {
        adopt(
                new Adoption(
                        site.id(),
                        main.id(),
                        Adoption.Follows.ACCEPTED,
                        Adoption.AtLastDate.BY_KIND,
                        Words.NONE,
                        variant.id(),
                        List.of()),
                main,
                now());
    }

    LocalChanges said(Document changes) {
        return (LocalChanges) the(Editions.class)
                .published(changes.id(), Language.NB, now())
                .orElseThrow()
                .body();
    }

    /** The keys of the sites that have a task in the text; a site that had two would be there twice. */
    List<String> sitesWithTasks(Document text) {
        return the(JdbcClient.class)
                .sql("""
                        select s.key from movedon.tasks t
                        join site.dated s on s.site = t.site and s.valid_until = 'infinity'
                        where t.document = :text and not t.listed order by s.key
                        """)
                .param("text", text.id())
                .query(String.class)
                .list();
    }

    String how(Site site, Document text) {
        return the(JdbcClient.class)
                .sql("""
                        select how from sharing.acceptances
                        where site = :site and document = :text and valid_until = 'infinity'
                        """)
                .param("site", site.id())
                .param("text", text.id())
                .query(String.class)
                .single();
    }
}
