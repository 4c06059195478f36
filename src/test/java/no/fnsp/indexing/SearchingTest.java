package no.fnsp.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import no.fnsp.ExampleInstallation;
import no.fnsp.approval.Publishing;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.journal.Sequencer;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.placement.Redirect;
import no.fnsp.search.AskedQuestions;
import no.fnsp.search.Finder;
import no.fnsp.search.Question;
import no.fnsp.search.QuestionLog;
import no.fnsp.search.Results;
import no.fnsp.search.Search;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Readers find what they look for; and what they find is as the pages are. */
@ExampleInstallation
class SearchingTest {

    private static final String BERGEN = SomeIndex.HOSPITAL;

    @LocalServerPort
    int port;

    @Autowired
    Sites sites;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Finder finder;

    @Autowired
    Following following;

    @Autowired
    Sequencer sequencer;

    @Autowired
    DatabaseClock clock;

    FrontDoor door;
    Site bergen;

    /** Made once: of one hospital and the national base. */
    @BeforeEach
    void there_is_an_index() {
        door = new FrontDoor(port);
        bergen = sites.find(BERGEN, clock.now()).orElseThrow();
        SomeIndex.of(beans);
    }

    private org.jsoup.nodes.Document search(String language, String words) {
        var answer = door.get(BERGEN, language + "/sok?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(200);
        return answer.page();
    }

    private List<String> hits(String words) {
        return search("", words).select(".search-hits .hit a").eachAttr("href");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hofteprotese",
                "hofteprotesar",
                "hofte protese",
                "hofteprotse",
                "HOFTEPROTHESE",
                "ny hofte",
                "NFB40",
                "hip replacement"
            })
    void a_page_is_found_by_its_names_in_every_form_by_its_codes_and_with_slips(String words) {
        assertThat(hits(words)).first().isEqualTo("/behandlinger/hofteprotese");
    }

    @Test
    void a_slip_is_told_of() {
        assertThat(search("", "hofteprotse").select(".found").text()).contains("hofteprotese");
    }

    @Test
    void what_was_looked_for_is_marked() {
        assertThat(search("", "krykkjer").select(".hit mark").eachText())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word).containsIgnoringCase("krykk"));
    }

    @Test
    void the_reader_reads_what_was_found_in_their_language() {
        var page = search("/nb", "hjertesvikt");
        assertThat(page.select(".search-hits .hit a").eachAttr("href"))
                .first()
                .isEqualTo("/nb/behandlinger/hjertesvikt");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("nb");
    }

    @Test
    void the_national_text_does_not_stand_beside_the_hospitals_own() {
        var page = search("", "hofteprotese");
        assertThat(page.select(".search-national a").eachAttr("href"))
                .noneMatch(href -> href.endsWith("/hofteprotese"));
        assertThat(page.select(".search-hits .hit a").eachAttr("href")).doesNotHaveDuplicates();
    }

    @Test
    void what_stands_at_one_place_only_is_found_too() {
        assertThat(hits("fødeavdelinga voss")).isNotEmpty();
    }

    @Test
    void hits_are_narrowed_by_kind_and_place() {
        var page = search("", "operasjon");
        var kind = page.selectFirst(".search-narrow a[href*=type=treatment]");
        assertThat(kind).isNotNull();
        var narrowed = door.get(BERGEN, kind.attr("href")).page();
        assertThat(narrowed.select(".search-hits .hit-kind").eachText())
                .isNotEmpty()
                .allMatch(text -> text.startsWith("Behandling"));
        assertThat(narrowed.select(".search-narrow a[aria-current]").eachText())
                .anyMatch(text -> text.startsWith("Behandling"));
    }

    @Test
    void a_study_of_another_hospital_is_found_once_as_what_it_is() {
        var page = search("", "lungerehabilitering nær heimen studie");
        var hit = page.selectFirst(".search-hits .hit:has(a[href^=/kliniske-studier/lungerehabilitering])");
        assertThat(hit).isNotNull();
        assertThat(hit.select(".hit-kind").text()).startsWith("Klinisk studie");
        assertThat(page.select(".search-national a[href*=kliniske-studier]")).isEmpty();
    }

    @Test
    void whoever_finds_nothing_is_helped_on() {
        var page = search("", "qqqwwwxxx");
        assertThat(page.select(".nothing")).hasSize(1);
        assertThat(page.select("main a[href=/behandlinger]")).isNotEmpty();
        assertThat(page.text()).contains("116 117");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*", "*:*", "title:[a TO z]", "\"", "a AND NOT (b", "hofte~2^9", "' or 1=1; drop table search.asked --",
                "<script>alert(1)</script>", "😀😀", "../../etc/passwd", "%", "${jndi:ldap://x}", "\u202Ehofte",
                        "()[]{}"
            })
    void operators_and_tricks_are_words_like_others(String words) {
        assertThat(search("", words).select("script:not([src]):not([type])")).isEmpty();
    }

    @Test
    void ten_thousand_letters_are_answered() {
        assertThat(search("", "hofte ".repeat(1700)).select("h1")).isNotEmpty();
    }

    @Test
    void a_thousand_who_search_at_once_are_all_answered() throws Exception {
        List<Results> answers = all_at_once(1_000);
        assertThat(answers).hasSize(1_000).noneMatch(Results::isEmpty);
    }

    @Test
    void whoever_searches_while_another_index_takes_its_place_is_answered() throws Exception {
        var answers = CompletableFuture.supplyAsync(() -> {
            var all = new ArrayList<Results>();
            while (!replaced.get()) {
                all.addAll(all_at_once(8));
            }
            return all;
        });
        SomeIndex.anew(beans);
        replaced.set(true);
        assertThat(answers.get(1, TimeUnit.MINUTES)).isNotEmpty().noneMatch(Results::isEmpty);
    }

    private final AtomicBoolean replaced = new AtomicBoolean();

    private List<Results> all_at_once(int many) {
        String[] asked = {"hofteprotse", "vondt i kneet", "røntgen", "M17.1", "kor lenge må eg faste før operasjon"};
        List<Future<Results>> answers;
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = IntStream.range(0, many)
                    .mapToObj(number -> readers.submit(() -> finder.find(new Question(
                            bergen.id(), null, Language.NN, asked[number % asked.length], Search.Narrowing.NONE, 1))))
                    .toList();
        }
        return answers.stream().map(Future::resultNow).toList();
    }

    @Test
    void suggestions_come_while_a_reader_types() {
        var answer = door.get(BERGEN, "/sok/forslag?q=hoftep");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.body()).contains("\"/behandlinger/hofteprotese\"");
        assertThat(door.get(BERGEN, "/nb/sok/forslag?q=kunstig%20h").body())
                .contains("/nb/behandlinger/hofteprotese", "unstig hofteledd");
        assertThat(door.get(BERGEN, "/sok/forslag?q=h").body()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void a_change_is_found_at_once_and_what_is_withdrawn_is_gone(
            @Autowired Documents documents,
            @Autowired Drafts drafts,
            @Autowired Publishing publishing,
            @Autowired Placements placements,
            @Autowired Permits permits) {
        var permit = permits.forImporter();
        String path = "/leitekatalog";
        Document document = documents.open(
                permit, new Document(UUID.randomUUID(), Kind.ARTICLE, bergen.id(), path, null, null, null));
        var words = new Text("Xylofonkurs i kantina", List.of(Markup.clean("Vi spelar saman.")), List.of());
        Draft draft = drafts.start(permit, document, Language.NN, Draft.Lane.ORDINARY, words, Instant.now());
        publishing.publish(permit, draft, ChangeClass.NEW, null, Instant.now());
        placements.place(permit, new Placement(bergen.id(), path, document.id(), 0), Instant.now());
        follow();
        assertThat(hits("xylofonkurs")).containsExactly(path);
        placements
                .of(bergen.id(), document.id(), Instant.now())
                .ifPresent(old -> placements.remove(
                        permit,
                        old,
                        new Redirect(bergen.id(), path, null, Redirect.Reason.WITHDRAWN, Words.NONE),
                        Instant.now()));
        follow();
        assertThat(hits("xylofonkurs")).isEmpty();
    }

    private void follow() {
        sequencer.sequenceNow();
        following.catchUp();
    }

    @Test
    void questions_are_counted_without_what_tells_of_a_person(
            @Autowired QuestionLog log, @Autowired AskedQuestions questions) {
        for (int time = 0; time < 3; time++) {
            hits("Zebrastriper");
            hits("01017012345");
            hits("ola@example.no");
            hits("99 99 99 99");
        }
        hits("einsam underleg ting");
        log.write();
        var vain = questions.most(bergen.id(), LocalDate.now().minusDays(2), true, 100);
        assertThat(vain).contains(new AskedQuestions.Count("zebrastriper", 3, 3));
        assertThat(vain).noneMatch(count -> count.question().matches(".*(\\d|@|einsam).*"));
    }

    @Test
    void a_site_manager_shows_a_page_first_and_takes_it_back() {
        var manager = DeskVisitor.as(port, Role.SITE_MANAGER, BERGEN);
        String desk = "/desk/sites/" + BERGEN + "/search";
        assertThat(manager.get(desk).status()).isEqualTo(200);
        var added = manager.post(
                desk + "/promoted",
                "questions",
                "kaffikopp, kopp",
                "title.nn",
                "Kantina på Haukeland",
                "target",
                "/om-oss",
                "first",
                LocalDate.now().minusDays(2).toString(),
                "last",
                LocalDate.now().plusDays(2).toString());
        assertThat(added.status()).isEqualTo(303);
        assertThat(search("", "Kaffikoppar").select(".search-promoted a").eachText())
                .containsExactly("Kantina på Haukeland");
        String end = manager.get(desk).page().select("form[action$=/ending]").attr("action");
        assertThat(manager.post(end).status()).isEqualTo(303);
        assertThat(search("", "Kaffikoppar").select(".search-promoted a")).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_page_to_be_shown_first_is_told() {
        var manager = DeskVisitor.as(port, Role.SITE_MANAGER, BERGEN);
        var refused = manager.post(
                "/desk/sites/" + BERGEN + "/search/promoted",
                "questions",
                " , ",
                "target",
                "javascript:alert(1)",
                "first",
                "x",
                "last",
                "y");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".desk-wrong")).hasSizeGreaterThan(3);
    }
}
