package no.fnsp.bench;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Block;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code bench/reach <folder>}: how soon a change of a text that every site has is on every site, and in the desk's lists. */
final class MeasureReach {

    private static final int WARM = 5;
    private static final int TEXTS = Integer.getInteger("bench.texts", 20);
    private static final int READERS = 4;
    private static final String WARNING = "Det sto feil i teksten. Ring oss.";

    private final House house;
    private final HttpClient client;
    private final Browser editor;
    private final Browser coordinator;
    private final Browser administrator;
    private final Permit permit;
    private final List<Site> sites;
    private final ReachChapter chapter = new ReachChapter();

    private MeasureReach(House house, HttpClient client) {
        this.house = house;
        this.client = client;
        this.permit = house.bean(Permits.class).forJob("bench");
        this.sites = house.bean(Sites.class).all(Instant.now()).stream()
                .filter(site -> !site.isNationalBase())
                .toList();
        OnSite.add(house, Role.COORDINATOR, sites.getFirst());
        this.editor = Browser.signedIn(client, house.port(), Role.MEDICAL_EDITOR);
        this.coordinator = Browser.signedIn(client, house.port(), Role.COORDINATOR);
        this.administrator = Browser.signedIn(client, house.port(), Role.NATIONAL_ADMINISTRATOR);
    }

    public static void main(String[] args) throws Exception {
        try (var house = House.withDesk(Path.of(args[0]));
                var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            new MeasureReach(house, client).run();
        }
    }

    private void run() throws Exception {
        List<UUID> texts = texts();
        for (int i = 0; i < texts.size(); i++) {
            boolean counts = i >= 2 * WARM;
            boolean critical = i % 2 == 1;
            One one = new One(texts.get(i), "Rettet nr. %d.".formatted(i));
            plain(one, counts);
            if (critical) {
                critical(one, counts);
            } else {
                professional(one, counts);
            }
        }
        Report.put("A change on every site", "bench/reach <data set>", chapter.lines(sites.size()));
    }

    /** Those that every site has; every other one is changed professionally, the rest critically. */
    private List<UUID> texts() {
        return house.bean(JdbcClient.class)
                .sql("select d.id from content.document d join sharing.adoption a on a.document = d.id"
                        + " where a.valid_until = 'infinity' and a.variant is null and d.kind <> 'support-article'"
                        + " group by d.id having count(*) = :sites order by d.id limit :number")
                .param("sites", sites.size())
                .param("number", 2 * (TEXTS + WARM))
                .query(UUID.class)
                .list();
    }

    private record One(UUID text, String mark) {}

    /** A page of each site, before anything is changed: what the rest is compared with. */
    private void plain(One one, boolean counts) throws Exception {
        for (Entry<Site, String> page : pages(one)) {
            long begun = System.nanoTime();
            read(page);
            chapter.note("plain", System.nanoTime() - begun, counts);
        }
    }

    /** What stands between a draft and this (who vouches, who is heard) is not measured: it takes people weeks. */
    private void professional(One one, boolean counts) {
        Draft draft = draft(one, Draft.Lane.ORDINARY);
        Permit unasked = house.bean(Permits.class).forImporter();
        long begun = System.nanoTime();
        var published =
                house.bean(Publishing.class).publish(unasked, draft, ChangeClass.PROFESSIONAL, null, Instant.now());
        if (!(published instanceof Published.Ok ok)) {
            throw new IllegalStateException(published.toString());
        }
        chapter.note("publish", System.nanoTime() - begun, counts);
        int rows = editor.page(address(one) + "/receipts/" + ok.edition().id())
                .select("tbody tr")
                .size();
        chapter.note("receipt", System.nanoTime() - begun, counts);
        chapter.rows(rows, waiting(one));
        lists(counts);
    }

    /** What the change is seen in at the desk: one site's tasks, and the map of all texts and sites, which is counted anew. */
    private void lists(boolean counts) {
        desk("tasks", coordinator, "/desk/sites/" + sites.getFirst().key() + "/tasks", counts);
        desk("map", administrator, "/desk/oversight", counts);
        desk("map again", administrator, "/desk/oversight", counts);
    }

    private void desk(String what, Browser who, String address, boolean counts) {
        long begun = System.nanoTime();
        who.read(address);
        chapter.note(what, System.nanoTime() - begun, counts);
    }

    /** Sites that are asked, as the desk's own lists count them. */
    private int waiting(One one) {
        return house.bean(JdbcClient.class)
                .sql("select count(*) from sharing.moved_on where document = :text and language = 'nb'")
                .param("text", one.text())
                .query(Integer.class)
                .single();
    }

    private void critical(One one, boolean counts) throws Exception {
        Draft draft = draft(one, Draft.Lane.URGENT);
        List<Entry<Site, String>> pages = pages(one);
        String form = Browser.encoded(List.of(
                field("draft", draft.id() + ":" + draft.revision()),
                field("wrong", "Feil."),
                field("warning.nb", WARNING),
                field("_csrf", editor.csrf())));
        long begun = System.nanoTime();
        editor.sendAsForm(address(one) + "/critical", form).must(303);
        chapter.note("critical", System.nanoTime() - begun, counts);
        var asking = new ArrayList<Callable<Boolean>>();
        pages.forEach(page -> asking.add(() -> shows(page, one)));
        int missing = 0;
        try (var pool = Executors.newFixedThreadPool(READERS)) {
            for (var shown : pool.invokeAll(asking)) {
                missing += shown.get() ? 0 : 1;
            }
        }
        chapter.note("seen", System.nanoTime() - begun, counts);
        chapter.missing(missing);
    }

    private boolean shows(Entry<Site, String> page, One one) throws Exception {
        String body = read(page);
        return body.contains(one.mark()) || body.contains(WARNING);
    }

    private String read(Entry<Site, String> page) throws Exception {
        return new OverHttp(client, house.port()).text(page.getKey().host(), page.getValue());
    }

    private String address(One one) {
        return "/desk/sites/" + Site.NATIONAL_BASE + "/documents/" + one.text();
    }

    private List<Entry<Site, String>> pages(One one) {
        return sites.stream()
                .map(site -> Map.entry(site, site.address(Language.NB, path(site, one))))
                .toList();
    }

    private String path(Site site, One one) {
        return house.bean(JdbcClient.class)
                .sql("select path from placement.placements where site = :site and document = :text"
                        + " and valid_until = 'infinity'")
                .param("site", site.id())
                .param("text", one.text())
                .query(String.class)
                .single();
    }

    /** The text with one paragraph more in the words of its first chapter. */
    private Draft draft(One one, Draft.Lane lane) {
        Document document = house.bean(Documents.class).find(one.text()).orElseThrow();
        Edition edition = house.bean(Editions.class)
                .published(one.text(), Language.NB, Instant.now())
                .orElseThrow();
        return house.bean(Drafts.class)
                .start(permit, document, Language.NB, lane, marked(edition.body(), one.mark()), Instant.now());
    }

    private static Body marked(Body body, String mark) {
        var chapters = new ArrayList<Chapter>(body.chapters());
        Chapter first = chapters.getFirst();
        var blocks = new ArrayList<Block>(first.blocks());
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph) {
                blocks.set(
                        i,
                        new Block.Paragraph(
                                paragraph.id(), Markup.clean(paragraph.text().html() + " " + mark)));
                break;
            }
        }
        chapters.set(0, first.with(blocks));
        return body.withChapters(chapters);
    }

    private static Entry<String, String> field(String name, String value) {
        return Map.entry(name, value);
    }
}
