package no.fnsp.orderdesk;

import static no.fnsp.editor.AtTheDesk.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.editor.AtTheDesk;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Grants;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.jobs.Job;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.process.NationalProcess;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.LastDates;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Words;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Kari of Helse Bergen, Oda of Oslo and Magnus, the medical editor, do again and again in the tests, through the desk's pages. */
public final class OrderDesk {

    static final String BERGEN = "/desk/sites/helse-bergen.no";
    static final String OSLO = "/desk/sites/oslo-universitetssykehus.no";
    static final String BASE = "/desk/sites/" + Site.NATIONAL_BASE;

    final Sites sites;
    final Documents documents;
    final Adoptions adoptions;
    final Placements placements;
    final Permits permits;
    final Accounts accounts;
    final Grants grants;
    final DatabaseClock clock;
    final JdbcClient db;
    private final Drafts drafts;
    private final Editions editions;
    private final LastDates lastDates;
    private final NationalProcess process;
    private final List<Job> jobs;

    public OrderDesk(ApplicationContext platform) {
        sites = platform.getBean(Sites.class);
        documents = platform.getBean(Documents.class);
        adoptions = platform.getBean(Adoptions.class);
        placements = platform.getBean(Placements.class);
        permits = platform.getBean(Permits.class);
        accounts = platform.getBean(Accounts.class);
        grants = platform.getBean(Grants.class);
        clock = platform.getBean(DatabaseClock.class);
        db = platform.getBean(JdbcClient.class);
        drafts = platform.getBean(Drafts.class);
        editions = platform.getBean(Editions.class);
        lastDates = platform.getBean(LastDates.class);
        process = new NationalProcess(platform);
        jobs = List.copyOf(platform.getBeansOfType(Job.class).values());
    }

    public Site site(String key) {
        return sites.find(key, clock.now()).orElseThrow();
    }

    Site bergen() {
        return site("helse-bergen.no");
    }

    /** Oda decides for Oslo what it does with national texts. */
    DeskVisitor oda(int port) {
        var oslo = site("oslo-universitetssykehus.no");
        UUID oda = accounts.withEmail("redaktor-oslo@eksempel.example")
                .orElseThrow()
                .id();
        grants.give(
                permits.forJob("test-orders"),
                oda,
                new Grant(Role.COORDINATOR, new Grant.Level.OnSite(oslo.id())),
                clock.now());
        return DeskVisitor.as(port, Role.EDITOR, "oslo-universitetssykehus.no");
    }

    /** The form of an order with everything that must be there. @param more fields instead, or besides; an empty value takes one away */
    String[] order(String title, String... more) {
        var fields = new ArrayList<>(List.of(
                "title", title,
                "kind", "support-article",
                "reason", "Mange spør om det",
                "audience", "Voksne pasienter",
                "responsible", bergen().id().toString(),
                "speciality", "orthopaedics",
                "language", "nb"));
        for (int i = 0; i < more.length; i += 2) {
            int known = fields.indexOf(more[i]);
            if (known >= 0 && known % 2 == 0) {
                fields.set(known + 1, more[i + 1]);
            } else {
                fields.addAll(List.of(more[i], more[i + 1]));
            }
        }
        return fields.toArray(String[]::new);
    }

    /** @return the id of the order */
    public String ordered(DeskVisitor who, String site, String title, String... more) {
        var sent = who.post(site + "/orders", order(title, more));
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return id(sent.location());
    }

    public static String id(String location) {
        return location.replaceFirst(".*/orders/([0-9a-f-]{36}).*", "$1");
    }

    /** Sends one of the forms of the medical editor, as the page gives it. */
    public DeskVisitor.Answer decide(DeskVisitor magnus, String matter, String what, String... more) {
        String page = BASE + "/orders/" + matter;
        var read = magnus.get(page).page();
        var fields = new ArrayList<>(List.of("read", value(read, "read")));
        fields.addAll(List.of(more));
        return magnus.post(page + "/" + what, fields.toArray(String[]::new));
    }

    /** @return the text that was opened */
    public Document accepted(DeskVisitor magnus, String matter, String name, String... more) {
        var fields = new ArrayList<>(List.of(
                "name.nb", name,
                "speciality", "orthopaedics",
                "responsible", bergen().id().toString(),
                "owner", "Seksjon for pasientinformasjon",
                "professional-owner", "fagansvarlig@eksempel.example",
                "contact-person", "koordinator@eksempel.example"));
        fields.addAll(List.of(more));
        var done = decide(magnus, matter, "acceptance", fields.toArray(String[]::new));
        assertThat(done.status()).as(done.body()).isEqualTo(303);
        return opened(matter);
    }

    public Document opened(String matter) {
        UUID id = db.sql("select document from ordering.matters where matter = :id")
                .param("id", UUID.fromString(matter))
                .query(UUID.class)
                .single();
        return documents.find(id).orElseThrow();
    }

    public String state(String matter) {
        return db.sql("select state from ordering.matters where matter = :id")
                .param("id", UUID.fromString(matter))
                .query(String.class)
                .single();
    }

    public static String form(Document text) {
        return BASE + "/documents/" + text.id() + "/nb";
    }

    /** The text goes through its steps by others than those who wrote it, and Magnus publishes it. */
    void publish(DeskVisitor magnus, Document text) {
        var read = magnus.get(form(text) + "/publication").page();
        Draft draft = drafts.withId(UUID.fromString(value(read, "draft"))).orElseThrow();
        ChangeClass change =
                editions.published(text.id(), clock.now()).isEmpty() ? ChangeClass.NEW : ChangeClass.PROFESSIONAL;
        process.through(text, draft, change, clock.now());
        var done = AtTheDesk.send(magnus, form(text), "publication");
        assertThat(done.location()).as(done.body()).contains("done=published");
    }

    /** The day comes until which sites may wait with what stands instead of a text. */
    void lastDatePasses(Document old) {
        UUID edition = db.sql("select edition from sharing.replacements where document = :old")
                .param("old", old.id())
                .query(UUID.class)
                .single();
        Edition said = editions.find(edition).orElseThrow();
        Document replacing = documents.find(said.document()).orElseThrow();
        lastDates.move(
                permits.forJob("test-orders"), replacing, said, clock.now().minusSeconds(1), clock.now());
    }

    /** What is done when one text stands instead of another: {@code tell} at once, {@code end} at the last date. */
    void replace(String what, Document old, Document replacing) {
        jobs.stream()
                .filter(job -> job.name().equals("replacement"))
                .forEach(job -> job.run(permits.forJob(job.name()), what + " " + old.id() + " " + replacing.id()));
    }

    /** A national text of Helse Bergen's that readers see. */
    Document published(DeskVisitor kari, DeskVisitor magnus, String title) {
        String order = ordered(kari, BERGEN, title);
        Document text = accepted(magnus, order, title);
        AtTheDesk.write(kari, form(text), title, "Kort om " + title + ".", "Ta det med ro.");
        publish(magnus, text);
        return text;
    }

    void adopt(Site site, Document text) {
        var job = permits.forJob("test-orders");
        adoptions.adopt(
                job,
                new Adoption(
                        site.id(),
                        text.id(),
                        Adoption.Follows.HEAD,
                        Adoption.AtLastDate.SHOW_NEW,
                        Words.NONE,
                        null,
                        List.of()),
                clock.now());
        placements.place(job, new Placement(site.id(), "/behandlinger/" + text.key(), text.id(), 0), clock.now());
    }

    /** Whether somebody has been told this and not read it. */
    boolean isTold(String email, String what, String about) {
        return db.sql("""
                        select exists (select from notification.notification where person = :person and what = :what
                                       and about like :about || '%')
                        """)
                .param("person", accounts.withEmail(email).orElseThrow().id())
                .param("what", what)
                .param("about", about)
                .query(Boolean.class)
                .single();
    }
}
