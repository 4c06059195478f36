package no.fnsp.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.fnsp.EmptyInstallation;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
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
import no.fnsp.page.ErrorPage;
import no.fnsp.placement.Arranged.Refused;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of a hospital's site, as its editors make, move, name, order, throw away and find them again. */
@EmptyInstallation
class ArrangingTest {

    private static final AtomicInteger SITES = new AtomicInteger();

    @Autowired
    Arranging arranging;

    @Autowired
    Moving moving;

    @Autowired
    Trash trash;

    @Autowired
    TakenAway taken;

    @Autowired
    Archive archive;

    @Autowired
    Placements placements;

    @Autowired
    Documents documents;

    @Autowired
    Drafts drafts;

    @Autowired
    Editions editions;

    @Autowired
    Sites sites;

    @Autowired
    Pages pages;

    @Autowired
    Permits permits;

    @Autowired
    Journal journal;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    org.springframework.transaction.PlatformTransactionManager transactions;

    Permit permit;
    Site site;
    UUID id;

    @BeforeEach
    void a_hospital_with_a_site(@Autowired Permits permits) {
        permit = permits.forImporter();
        site = site("sykehuset-" + SITES.incrementAndGet() + ".no", "");
        id = site.id();
    }

    private Site site(String host, String base) {
        String key = host + base.replace('/', '-');
        var settings = new Settings(
                key,
                key,
                null,
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
        sites.set(permit, new Site(sites.named(permit, key), key, host, base, settings), clock.now());
        return sites.find(key, clock.now()).orElseThrow();
    }

    private Document page(String parent, String title) {
        return ((Arranged.Placed) arranging.place(permit, NewPage.titled(id, Kind.ARTICLE, parent, title))).document();
    }

    private Arranged move(Document page, String parent) {
        return moving.move(permit, permit, id, page.id(), parent, null);
    }

    private void publish(Document document, String title) {
        var paragraph = new Block.Paragraph(BlockId.fresh(), Markup.clean("Avsnitt i " + title));
        var chapter = new Chapter(BlockId.fresh(), no.fnsp.text.Role.SECTION, "Om", false, List.of(paragraph));
        for (Language language : List.of(Language.NB, Language.NN)) {
            var body = new Text(title + " " + language, List.of(Markup.clean("Ingress")), List.of(chapter));
            Edition edition = editions.add(permit, document, language, body, Editions.Change.first());
            editions.publish(permit, document, edition, Set.of(), clock.now());
        }
    }

    private Found find(String path) {
        return pages.find(
                new Visit(site, Language.NB, path, Query.NONE, Outside.PUBLIC, clock.now(), new Trace(), "build"));
    }

    private String leadsTo(String path) {
        return find(path) instanceof Found.Elsewhere elsewhere ? elsewhere.address() : "nowhere";
    }

    private String standsAt(Document document) {
        return placements
                .of(id, document.id(), clock.now())
                .map(Placement::path)
                .orElse("nowhere");
    }

    private List<String> under(String parent) {
        return db.sql("""
                        select path from placement.placements where site = :site and path like :folder || '/%'
                        and path not like :folder || '/%/%' and valid_until = 'infinity' order by position, path
                        """)
                .param("site", id)
                .param("folder", parent.equals("/") ? "" : parent)
                .query(String.class)
                .list();
    }

    @Test
    void a_new_page_gets_its_address_from_its_title_and_stands_last() {
        page("/", "Om oss");
        page("/", "Åpningstider og ærlige møter på øya!");
        page("/om-oss", "Jobb hos oss");
        assertThat(under("/")).containsExactly("/om-oss", "/aapningstider-og-aerlige-moeter-paa-oeya");
        assertThat(under("/om-oss")).containsExactly("/om-oss/jobb-hos-oss");
    }

    @Test
    void two_pages_with_one_title_do_not_get_one_address() {
        page("/", "Om oss");
        assertThat(arranging.place(permit, NewPage.titled(id, Kind.ARTICLE, "/", "Om oss")))
                .isEqualTo(new Refused.Taken("/om-oss", "/om-oss-2"));
        page("/", "Om oss 2");
        assertThat(arranging.place(permit, NewPage.titled(id, Kind.ARTICLE, "/", "OM OSS")))
                .isEqualTo(new Refused.Taken("/om-oss", "/om-oss-3"));
    }

    @Test
    void a_title_does_not_take_an_address_that_leads_to_another_page_but_an_editor_may() {
        Document about = page("/", "Om oss");
        moving.rename(permit, id, about.id(), "Om sykehuset");
        assertThat(arranging.place(permit, NewPage.titled(id, Kind.ARTICLE, "/", "Om oss")))
                .isEqualTo(new Refused.Taken("/om-oss", "/om-oss-2"));
        assertThat(arranging.place(permit, new NewPage(id, Kind.ARTICLE, "/", "om-oss", true)))
                .isInstanceOf(Arranged.Placed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ARTICLE, /behandlinger, Hofte",
        "ARTICLE, /, Behandlinger",
        "ARTICLE, /, Nyheter",
        "ARTICLE, /nyheter, Ny fløy",
        "NEWS, /, Ny fløy",
        "ARTICLE, /avdelinger, Kirurgisk",
        "DEPARTMENT, /avdelinger, Kirurgisk",
        "PLACE, /steder, Haukeland",
        "ARTICLE, /, nn",
        "ARTICLE, /, SE",
        "LANDING, /, assets",
        "LOCAL_CHANGES, /, Tillegg",
        "ARTICLE, /, Barn"
    })
    void what_the_platform_or_another_site_answers_is_reserved(Kind kind, String parent, String title) {
        site(site.host(), "/barn");
        assertThat(arranging.place(permit, NewPage.titled(id, kind, parent, title)))
                .isInstanceOf(Refused.Reserved.class);
    }

    @Test
    void news_stands_among_the_news_and_under_nothing_there_stands_nothing() {
        assertThat(arranging.place(permit, NewPage.titled(id, Kind.NEWS, "/nyheter", "Ny fløy")))
                .isInstanceOf(Arranged.Placed.class);
        assertThat(arranging.place(permit, NewPage.titled(id, Kind.ARTICLE, "/finnes-ikke", "Ny fløy")))
                .isEqualTo(new Refused.NothingThere());
    }

    @Test
    void a_page_takes_its_whole_branch_along_and_every_old_address_leads_on_in_one_step_however_often_it_moves() {
        Document services = page("/", "Tjenester");
        page("/", "Tilbud");
        for (int i = 0; i < 9; i++) {
            Document group = page("/tjenester", "Gruppe " + i);
            IntStream.range(0, 32).forEach(j -> page(standsAt(group), "Side " + j));
        }
        List<String> old = branch("/tjenester");
        assertThat(old).hasSize(298);
        publish(services, "Tjenester");

        assertThat(move(services, "/tilbud")).isEqualTo(new Arranged.Moved("/tilbud/tjenester", 298));
        assertThat(branch("/tjenester")).isEmpty();
        assertThat(branch("/tilbud/tjenester")).hasSize(298);
        old.forEach(path -> assertThat(leadsTo(path)).isEqualTo("/tilbud" + path));
        assertThat(find("/tilbud/tjenester")).isInstanceOf(Found.Shown.class);

        assertThat(move(services, "/")).isEqualTo(new Arranged.Moved("/tjenester", 298));
        assertThat(branch("/tjenester")).isEqualTo(old);
        old.forEach(path -> assertThat(leadsTo("/tilbud" + path)).isEqualTo(path));
        assertThat(find("/tjenester")).isInstanceOf(Found.Shown.class);

        moving.rename(permit, id, services.id(), "Pasienttilbud");
        move(services, "/tilbud");
        old.forEach(path -> {
            String now = path.replace("/tjenester", "/tilbud/pasienttilbud");
            assertThat(leadsTo(path)).isEqualTo(now);
            assertThat(leadsTo("/tilbud" + path)).isEqualTo(now);
            assertThat(leadsTo(path.replace("/tjenester", "/pasienttilbud"))).isEqualTo(now);
        });
        assertThat(acts("document.moved")).isEqualTo(4 * 298);
    }

    private List<String> branch(String path) {
        return db.sql("""
                        select path from placement.placements where site = :site
                        and (path = :path or path like :path || '/%') and valid_until = 'infinity' order by path
                        """)
                .param("site", id)
                .param("path", path)
                .query(String.class)
                .list();
    }

    private long acts(String act) {
        return db.sql(
                        "select count(*) from journal.entry where act = :act and site = :site and array_length(scopes, 1) >= 3")
                .param("act", act)
                .param("site", id)
                .query(Long.class)
                .single();
    }

    @Test
    void a_page_may_move_up_into_the_place_of_the_folder_it_stood_in() {
        Document upper = page("/", "Kurs");
        Document middle = page("/kurs", "Kurs");
        Document lower = page("/kurs/kurs", "Kurs");
        moving.rename(permit, id, upper.id(), "Gamle kurs");
        assertThat(standsAt(lower)).isEqualTo("/gamle-kurs/kurs/kurs");
        move(middle, "/");
        assertThat(standsAt(lower)).isEqualTo("/kurs/kurs");
        assertThat(leadsTo("/gamle-kurs/kurs/kurs")).isEqualTo("/kurs/kurs");
        assertThat(leadsTo("/kurs/kurs/kurs")).isEqualTo("/kurs/kurs");
        assertThat(leadsTo("/kurs")).as("a page stands there again").isEqualTo("nowhere");
    }

    @Test
    void a_page_cannot_stand_below_itself() {
        Document upper = page("/", "Kurs");
        page("/kurs", "Diabetes");
        assertThat(move(upper, "/kurs/diabetes")).isEqualTo(new Refused.IntoItself());
        assertThat(move(upper, "/kurs")).isEqualTo(new Refused.IntoItself());
        assertThat(standsAt(upper)).isEqualTo("/kurs");
    }

    @Test
    void a_branch_does_not_come_down_on_another_page() {
        Document courses = page("/", "Kurs");
        page("/kurs", "Diabetes");
        page("/", "Tilbud");
        Document other = page("/tilbud", "Kurs");
        assertThat(move(courses, "/tilbud")).isEqualTo(new Refused.Taken("/tilbud/kurs", "/tilbud/kurs-2"));
        page("/tilbud/kurs", "Diabetes");
        moving.rename(permit, id, other.id(), "Andre kurs");
        placements.place(
                permit,
                new Placement(id, "/tilbud/kurs/diabetes", page("/", "Alene").id(), 0),
                clock.now());
        assertThat(move(courses, "/tilbud")).isEqualTo(new Refused.Taken("/tilbud/kurs/diabetes", "/tilbud/kurs-2"));
        assertThat(move(courses, "/behandlinger")).isEqualTo(new Refused.Reserved("/behandlinger/kurs"));
        assertThat(move(courses, "/finnes-ikke")).isEqualTo(new Refused.NothingThere());
        assertThat(standsAt(courses)).isEqualTo("/kurs");
    }

    @Test
    void pages_stand_in_the_order_they_are_given() {
        Document first = page("/", "Første");
        Document second = page("/", "Andre");
        Document third = page("/", "Tredje");
        assertThat(moving.reorder(permit, id, "/", List.of(third.id(), first.id())))
                .isEqualTo(new Arranged.Reordered(3));
        assertThat(under("/")).containsExactly("/tredje", "/foerste", "/andre");
        assertThat(moving.reorder(permit, id, "/", List.of(third.id(), first.id(), second.id())))
                .isEqualTo(new Arranged.AsBefore());
        Document inner = page("/foerste", "Indre");
        assertThat(moving.move(permit, permit, id, inner.id(), "/", 1)).isEqualTo(new Arranged.Moved("/indre", 1));
        assertThat(under("/")).containsExactly("/tredje", "/indre", "/foerste", "/andre");
        assertThat(moving.move(permit, permit, id, inner.id(), "/", 99)).isEqualTo(new Arranged.Moved("/indre", 1));
        assertThat(under("/")).containsExactly("/tredje", "/foerste", "/andre", "/indre");
        assertThat(move(inner, "/")).isEqualTo(new Arranged.AsBefore());
        moving.rename(permit, id, first.id(), "Ny");
        assertThat(under("/")).containsExactly("/tredje", "/ny", "/andre", "/indre");
    }

    @Test
    void a_copy_is_a_page_of_its_own_that_says_the_same_in_every_language() {
        Document original = page("/", "Om oss");
        publish(original, "Om oss");
        var copied = (Arranged.Placed) arranging.copy(permit, id, original.id(), "/");
        assertThat(copied.path()).isEqualTo("/om-oss-2");
        assertThat(copied.document().id()).isNotEqualTo(original.id());
        assertThat(drafts.of(copied.document().id()))
                .extracting(draft -> draft.body().title())
                .containsExactlyInAnyOrder("Om oss nb", "Om oss nn");
        assertThat(find("/om-oss-2")).as("a copy is not published").isInstanceOf(Found.Missing.class);
        assertThat(arranging.copy(permit, id, UUID.randomUUID(), "/")).isEqualTo(new Refused.NothingThere());
    }

    @Test
    void what_nobody_saw_goes_in_the_trash_and_comes_back_where_it_stood() {
        page("/", "Første");
        Document page = page("/", "Andre");
        page("/", "Tredje");
        assertThat(trash.put(permit, id, page.id())).isEqualTo(new Arranged.Trashed("/andre"));
        assertThat(under("/")).containsExactly("/foerste", "/tredje");
        InTrash lying = trash.of(id).getFirst();
        assertThat(lying.path()).isEqualTo("/andre");
        assertThat(lying.by()).isEqualTo(permit.actor());
        assertThat(lying.why()).isEqualTo(InTrash.Why.TRASHED);
        assertThat(trash.put(permit, id, page.id())).isEqualTo(new Refused.NothingThere());
        assertThat(trash.restore(permit, id, page.id())).isEqualTo(new Arranged.Restored("/andre", true));
        assertThat(under("/")).containsExactly("/foerste", "/andre", "/tredje");
        assertThat(trash.of(id)).isEmpty();
        assertThat(trash.restore(permit, id, page.id())).isEqualTo(new Refused.NothingThere());
    }

    @Test
    void what_comes_back_to_an_address_that_is_taken_stands_beside_it() {
        Document page = page("/", "Om oss");
        trash.put(permit, id, page.id());
        page("/", "Om oss");
        assertThat(trash.restore(permit, id, page.id())).isEqualTo(new Arranged.Restored("/om-oss-2", false));
    }

    @Test
    void what_readers_see_or_other_pages_stand_under_is_not_thrown_away() {
        Document page = page("/", "Om oss");
        page("/om-oss", "Jobb");
        assertThat(trash.put(permit, id, page.id())).isEqualTo(new Refused.PagesBelow(1));
        publish(page, "Om oss");
        assertThat(trash.put(permit, id, page.id())).isEqualTo(new Refused.StillPublished());
    }

    @Test
    void a_withdrawn_page_is_gone_with_a_reason_and_comes_back() {
        Document page = page("/", "Om oss");
        publish(page, "Om oss");
        editionsEnd(page);
        taken.everywhere(permit, page, Set.of(), null, Words.of(Language.NB, "Vi er flyttet."), clock.now());
        assertThat(find("/om-oss")).isInstanceOf(Found.Gone.class);
        assertThat(trash.of(id)).extracting(InTrash::why).containsExactly(InTrash.Why.WITHDRAWN);
        assertThat(trash.restore(permit, id, page.id())).isEqualTo(new Arranged.Restored("/om-oss", true));
        assertThat(why("/om-oss")).as("not published").isEqualTo("Vi er flyttet.");
        assertThat(acts(page)).endsWith("document.removed", "document.restored");
        assertThat(trash.put(permit, id, page.id())).isEqualTo(new Arranged.Trashed("/om-oss"));
        assertThat(why("/om-oss")).as("thrown away again").isEqualTo("Vi er flyttet.");
        assertThat(acts(page)).endsWith("document.restored", "document.trashed");
        trash.restore(permit, id, page.id());
        publish(page, "Om oss");
        assertThat(find("/om-oss")).isInstanceOf(Found.Shown.class);
    }

    private String why(String path) {
        return find(path) instanceof Found.Gone gone
                        && gone.page() instanceof ErrorPage page
                        && page.problem() instanceof ErrorPage.Problem.Gone told
                ? told.reason()
                : "no reason";
    }

    private List<String> acts(Document page) {
        return db.sql("select act from journal.entry where subject = :id order by key")
                .param("id", page.id())
                .query(String.class)
                .list();
    }

    @Test
    void what_is_just_being_published_is_not_thrown_away() throws Exception {
        Document page = page("/", "Om oss");
        Draft draft = drafts.start(
                permit, page, Language.NB, Draft.Lane.ORDINARY, new Text("Om oss", List.of(), List.of()), clock.now());
        var together = new org.springframework.transaction.support.TransactionTemplate(transactions);
        try (var at = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var thrown = together.execute(status -> {
                drafts.hold(permit, page, draft);
                var other = at.submit(() -> trash.put(permit, id, page.id()));
                assertThat(waits(other)).isTrue();
                publish(page, "Om oss");
                return other;
            });
            assertThat(thrown.get()).isEqualTo(new Refused.StillPublished());
        }
    }

    private static boolean waits(java.util.concurrent.Future<?> other) {
        try {
            other.get(500, java.util.concurrent.TimeUnit.MILLISECONDS);
            return false;
        } catch (java.util.concurrent.TimeoutException stillWaiting) {
            return true;
        } catch (Exception problem) {
            throw new AssertionError(problem);
        }
    }

    private void editionsEnd(Document page) {
        db.sql(
                        "update content.head set valid_until = clock_timestamp() where document = :id and valid_until = 'infinity'")
                .param("id", page.id())
                .update();
    }

    @Test
    void a_withdrawn_page_may_lead_to_what_came_instead() {
        Document page = page("/", "Om oss");
        Document instead = page("/", "Om sykehuset");
        taken.everywhere(permit, page, Set.of(), instead.id(), Words.NONE, clock.now());
        assertThat(leadsTo("/om-oss")).isEqualTo("/om-sykehuset");
    }

    @Test
    void what_is_archived_is_read_at_its_address_and_taken_out_again() {
        var page = ((Arranged.Placed) arranging.place(permit, NewPage.titled(id, Kind.NEWS, "/nyheter", "Ny fløy")))
                .document();
        assertThat(archive.put(permit, id, page.id())).isTrue();
        assertThat(archive.put(permit, id, page.id())).isFalse();
        assertThat(archive.has(id, page.id())).isTrue();
        assertThat(archive.takeOut(permit, id, page.id())).isTrue();
        assertThat(archive.takeOut(permit, id, page.id())).isFalse();
        assertThat(archive.has(id, page.id())).isFalse();
    }

    @Test
    void an_editor_arranges_their_own_branch_and_nothing_else() {
        Document courses = page("/", "Kurs");
        Document diabetes = page("/kurs", "Diabetes");
        page("/", "Om oss");
        var editor = new Editor(
                UUID.randomUUID(),
                "Kari",
                "kari@example.org",
                Language.NB,
                List.of(new Grant(Role.PUBLISHING_EDITOR, new Grant.Level.Branch(id, "/kurs"))));
        journal.person(editor.id(), "Kari");
        var spot = new Spot(id, "vest", "/kurs");
        Permit branch = permits.forEditor(editor, spot).orElseThrow();
        Permit onDiabetes = permits.forEditor(editor, spot.at("/kurs/diabetes"), diabetes.id())
                .orElseThrow();
        assertThat(arranging.place(branch, NewPage.titled(id, Kind.ARTICLE, "/kurs", "Astma")))
                .isInstanceOf(Arranged.Placed.class);
        assertThat(moving.rename(onDiabetes, id, diabetes.id(), "Diabetes type 2"))
                .isEqualTo(new Arranged.Moved("/kurs/diabetes-type-2", 1));
        assertThat(permits.forEditor(editor, spot.at("/om-oss"))).isEmpty();
        assertThatThrownBy(() -> moving.rename(onDiabetes, id, courses.id(), "Kurstilbud"))
                .isInstanceOf(Permit.NotPermitted.class);
        Site other = site("annet-sykehus.no", "");
        assertThatThrownBy(() -> arranging.place(branch, NewPage.titled(other.id(), Kind.ARTICLE, "/", "Kurs")))
                .isInstanceOf(Permit.NotPermitted.class);
    }

    @Test
    void two_who_move_pages_into_each_other_at_once_do_not_lose_them() throws Exception {
        for (int round = 0; round < 10; round++) {
            Document a = page("/", "A" + round);
            Document b = page("/", "B" + round);
            String pathA = standsAt(a);
            String pathB = standsAt(b);
            List<Arranged> came = atOnce(
                    () -> moving.move(permit, permit, id, a.id(), pathB, null),
                    () -> moving.move(permit, permit, id, b.id(), pathA, null));
            assertThat(came).filteredOn(one -> one instanceof Arranged.Moved).hasSize(1);
            assertThat(came)
                    .filteredOn(one -> one instanceof Refused.NothingThere)
                    .hasSize(1);
            assertThat(List.of(standsAt(a), standsAt(b))).doesNotContain("nowhere");
        }
    }

    @Test
    void two_who_want_one_address_at_once_do_not_both_get_it() throws Exception {
        for (int round = 0; round < 10; round++) {
            var wanted = NewPage.titled(id, Kind.ARTICLE, "/", "Samtidig " + round);
            List<Arranged> came = atOnce(() -> arranging.place(permit, wanted), () -> arranging.place(permit, wanted));
            assertThat(came).filteredOn(one -> one instanceof Arranged.Placed).hasSize(1);
            assertThat(came).filteredOn(one -> one instanceof Refused.Taken).hasSize(1);
        }
    }

    private static List<Arranged> atOnce(Callable<Arranged> one, Callable<Arranged> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Arranged>> came = threads.invokeAll(List.of(one, other));
            return List.of(came.get(0).get(), came.get(1).get());
        }
    }
}
