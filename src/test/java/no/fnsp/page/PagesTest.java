package no.fnsp.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.html.PageRenderer;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Words.Spoken;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {

    private static final PageRenderer RENDERER = new PageRenderer();
    private static final Map<String, Page> SAMPLES = Samples.all();
    private static final Path TEMPLATES = Path.of("src/main/java/no/fnsp");

    private static final Pattern BETWEEN_TAGS = Pattern.compile("(?<=[\"a-z0-9])>([^<>\\n]+)<");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

    static Stream<String> names() {
        return SAMPLES.keySet().stream();
    }

    @Test
    void everyPageRecordHasATemplateAndASample() throws IOException {
        var records = pageRecords();
        assertThat(records).hasSizeGreaterThan(12).allMatch(RENDERER::shows);
        assertThat(SAMPLES.values().stream().map(Object::getClass)).containsAll(records);
    }

    /** All the scripts there are. The desk's is never on a page for readers; theirs are files of our own that no page needs. */
    private static final List<String> SCRIPTS = List.of(
            "<script type=\"application/ld+json\">",
            "<script type=\"module\" src=\"${frame.asset(\"desk/desk.js\")}\"></script>",
            "<script src=\"${frame.asset(\"count.js\")}\" data-page=\"${frame.foot().mark()}\" defer></script>",
            "<script src=\"${frame.asset(\"feedback.js\")}\" defer></script>",
            "<script src=\"${frame.asset(\"public/embedded.js\")}\" defer></script>",
            "<script type=\"module\" src=\"${frame.asset(\"public/search.js\")}\"></script>");

    @Test
    void noTemplatePrintsAnythingUnescapedOrHoldsStyleOrScript() throws IOException {
        for (Path template : templates()) {
            String text = Files.readString(template);
            assertThat(text).as(template.toString()).doesNotContain("$unsafe", "style=", "<style", "onclick=");
            for (String script : SCRIPTS) {
                text = text.replace(script, "");
            }
            assertThat(text).as(template.toString()).doesNotContain("<script");
        }
    }

    /** Words for readers come from messages or from the content, never from a template. */
    @Test
    void noTemplateHoldsWords() throws IOException {
        for (Path template : templates()) {
            var words = BETWEEN_TAGS
                    .matcher(Files.readString(template))
                    .results()
                    .map(found -> found.group(1))
                    .filter(text -> !text.contains("@")
                            && LETTERS.matcher(text.replaceAll("\\$\\{.*?}", ""))
                                    .find())
                    .toList();
            assertThat(words).as(template.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPageIsWellMade(String name) {
        Page page = SAMPLES.get(name);
        Document html = Jsoup.parse(RENDERER.text(page));

        assertThat(html.select("html").attr("lang"))
                .isEqualTo(page.frame().language().code());
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("main h1")).hasSize(1);
        assertThat(html.select("title").text()).isNotBlank();
        assertThat(skippedHeadings(html)).isEmpty();
        assertThat(repeatedIds(html)).isEmpty();
        assertThat(deadAnchors(html)).isEmpty();
        assertThat(html.select("p p, p ul, p div, a a, button a, ul > :not(li), ol > :not(li), dl > :not(div)"))
                .isEmpty();
        assertThat(html.select("th:not([scope])")).isEmpty();
        assertThat(html.select("[style], [onclick], script:not([type='application/ld+json'], [src])"))
                .isEmpty();
        assertThat(html.select("input:not([type=hidden]), select"))
                .allMatch(field -> html.select("label[for=" + field.id() + "]").size() == 1);
    }

    @ParameterizedTest
    @MethodSource("names")
    void bytesAndTextAreTheSame(String name) {
        assertThat(new String(RENDERER.render(SAMPLES.get(name)), StandardCharsets.UTF_8))
                .isEqualTo(RENDERER.text(SAMPLES.get(name)));
    }

    @Test
    void onASamiPageTheInterfaceIsMarkedAsBokmalAndTheContentAsWhatItIs() {
        Document html = page("treatment-place-se");

        assertThat(html.body().attr("lang")).isEqualTo("nb");
        assertThat(html.select(".synonyms span").attr("lang")).isEqualTo("se");
        assertThat(html.select("h1").hasAttr("lang")).isFalse();
        assertThat(html.select(".page-head .language-notice").text())
                .isEqualTo("Denne teksten finnes ikke på nordsamisk ennå. Du ser den på bokmål.");
    }

    @Test
    void aPartInAnotherLanguageIsMarkedAndTheReaderIsTold() {
        Document html = page("treatment-place-nb");
        Element part = html.select("#before ~ .part-local").first();

        assertThat(part.select(".origin").text()).isEqualTo("Tillegg fra Elvebyen sykehus");
        assertThat(part.select(".prose").attr("lang")).isEqualTo("nn");
        assertThat(part.select(".language-notice").text()).contains("på nynorsk");
    }

    @Test
    void nationalWordsAreOnlyNamedWhereOthersStandBeside() {
        Document html = page("treatment-nb");

        assertThat(html.select("#before ~ .part-national .origin").text()).isEqualTo("Felles nasjonal tekst");
        assertThat(html.select("#referral ~ .part-national .origin")).isEmpty();
    }

    @Test
    void aSitesOwnTextIsNotLabelledWhereNothingNationalStandsBeside() {
        assertThat(page("article-nb").select(".chapter")).isNotEmpty();
        assertThat(page("article-nb").select(".origin, .part-local")).isEmpty();
    }

    @Test
    void theChosenPlaceIsShownAndAnUnknownOneIsSaidToBe() {
        assertThat(page("treatment-place-nb")
                        .select(".choice[aria-current=true]")
                        .text())
                .startsWith("Elvebyen");
        assertThat(page("treatment-place-nb").select(".choice").get(1).attr("href"))
                .isEqualTo("/behandlinger/hofteprotese?sted=fjorden#sted");
        assertThat(page("treatment-unknown-nb").select(".picker .ds-alert").text())
                .contains("Vi fant ikke stedet");
        assertThat(page("treatment-general-nb")
                        .select("select[name=sted] option[selected]")
                        .val())
                .isEqualTo("s3");
    }

    @Test
    void whatATextShowsIsShownAsItIsNow() {
        Element shown = page("treatment-nb").select("#shown ~ .part").first();

        assertThat(shown.select("picture img")).hasSize(2);
        assertThat(shown.select("img").eachAttr("alt")).containsExactly("En mann går med krykker i en korridor", "");
        assertThat(shown.select("img[width][height][loading=lazy]")).hasSize(2);
        assertThat(shown.select("source").attr("srcset"))
                .isEqualTo("/assets/b1/icon.svg?webp=480 480w, /assets/b1/icon.svg?webp=960 960w");
        assertThat(shown.select("figcaption").eachText())
                .containsExactly("Du står opp samme dag. Foto: Kari <Foto> & Co");
        assertThat(shown.text())
                .contains("fjorten senger & <2> stoler")
                .doesNotContain("tolv senger", "Billedtekst som er borte");
        assertThat(shown.select("p.attachment").eachText())
                .containsExactly(
                        "Øvelser etter hofteprotese (PDF, 1,2 MB)",
                        "Den gamle brosjyren (dokumentet er ikke tilgjengelig lenger)");
        assertThat(shown.select("p.video").text()).isEqualTo("Slik går du i trapp (film hos Vimeo)");
        assertThat(shown.select("details > summary").eachText())
                .containsExactly("Kan jeg dusje?", "Når kan jeg kjøre bil?");
        assertThat(shown.select("h4").text()).isEqualTo("De første dagene");
        assertThat(shown.html()).doesNotContain("fact:", "media:");
    }

    @Test
    void aHostileWordIsShownAsAWord() {
        String evil = "\"><script>alert(1)</script><img src=x onerror=y>'";
        var sample = (TreatmentPage) SAMPLES.get("treatment-nb");
        var page = new TreatmentPage(
                sample.frame(),
                TreatmentKind.DIAGNOSIS,
                new Spoken(evil, Language.NB),
                List.of(evil),
                new Lead(Language.NB, List.of(Markup.plain(evil))),
                new Review(null, null, null, evil, evil),
                new PlacePicker("/a", List.of(new PlacePicker.Choice(evil, evil, evil, true)), false),
                null,
                List.of(Samples.chapter(
                        "a",
                        evil,
                        Samples.local(
                                evil, Origin.Intent.REPLACE, Language.NB, Samples.p(evil), Samples.row(true, evil)))),
                new Beside(
                        null,
                        null,
                        new Beside.Extract(OutsideSamples.told(evil), new Link(evil, "/b")),
                        OutsideSamples.waiting(evil)),
                null);
        var list = Samples.in(Language.NB).treatments(evil, evil, 1);

        for (Page each : List.of(page, list)) {
            Document html = Jsoup.parse(RENDERER.text(each));
            assertThat(
                            html.select(
                                    "script:not([type='application/ld+json'], [src^=/assets/b1/]), img:not(.counted), [onerror]"))
                    .isEmpty();
            assertThat(html.select("script:not([src])")).hasSize(1);
        }
        assertThat(Jsoup.parse(RENDERER.text(page)).select("h1").text()).isEqualTo(evil);
    }

    @Test
    void aHostNobodyKnowsIsAnsweredWithoutNamingAnySite() {
        Document html = page("unknown-host-nb");

        assertThat(html.select("a, nav, header, footer")).isEmpty();
        assertThat(html.text()).doesNotContain("sykehus");
    }

    @Test
    void twoThousandTreatmentsAreAtMostSixtyKilobytes() throws IOException {
        var list = Samples.in(Language.NB).treatments("", "", 84);

        assertThat(list.found()).isGreaterThan(2_000);
        assertThat(compressed(RENDERER.render(list))).isLessThan(60_000);
    }

    @Test
    void whatAReaderFetchesOnceIsAtMostEightyKilobytes() throws IOException {
        int size = 0;
        for (String file :
                List.of("vendor/designsystemet/designsystemet.css", "themes/vest.css", "fnsp.css", "icon.svg")) {
            size += compressed(asset(file));
        }
        assertThat(size).isLessThan(25_000);
        assertThat(size + asset("fonts/inter-latin.woff2").length + asset("fonts/inter-latin-ext.woff2").length)
                .isLessThan(80_000);
    }

    private static byte[] asset(String file) throws IOException {
        return Files.readAllBytes(Path.of("src/main/resources/static").resolve(file));
    }

    private static int compressed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }

    private static Document page(String name) {
        return Jsoup.parse(RENDERER.text(SAMPLES.get(name)));
    }

    private static List<String> skippedHeadings(Document html) {
        var skipped = new ArrayList<String>();
        int level = 0;
        for (Element heading : html.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.normalName().charAt(1) - '0';
            if (next > level + 1) {
                skipped.add(heading.outerHtml());
            }
            level = next;
        }
        return skipped;
    }

    private static List<String> repeatedIds(Document html) {
        var seen = new HashSet<String>();
        return html.select("[id]").stream()
                .map(Element::id)
                .filter(id -> !seen.add(id))
                .toList();
    }

    private static List<String> deadAnchors(Document html) {
        return html.select("a[href^=#]").stream()
                .map(link -> link.attr("href").substring(1))
                .filter(id -> html.getElementById(id) == null)
                .toList();
    }

    private static List<Class<? extends Page>> pageRecords() throws IOException {
        var records = new ArrayList<Class<? extends Page>>();
        try (var files = Files.list(TEMPLATES.resolve("page"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Class<?> type = type(file.getFileName().toString().replace(".java", ""));
                if (type.isRecord() && Page.class.isAssignableFrom(type)) {
                    records.add(type.asSubclass(Page.class));
                }
            }
        }
        return records;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("no.fnsp.page." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }
}
