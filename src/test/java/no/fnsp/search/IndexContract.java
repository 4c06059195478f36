package no.fnsp.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.text.Language;
import no.fnsp.words.Understanding;
import no.fnsp.words.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of an index, whichever engine it is. */
abstract class IndexContract {

    static final UUID BERGEN = UUID.randomUUID();
    static final UUID BASE = UUID.randomUUID();
    static final UUID HIP = UUID.randomUUID();

    Shelf shelf;
    Indexes indexes;
    OpenIndex open;
    Index index;
    Finder finder;

    /** One that nothing stands on. */
    abstract Shelf shelf() throws Exception;

    @BeforeEach
    void there_are_pages() throws Exception {
        shelf = shelf();
        indexes = new Indexes(shelf);
        assertThat(indexes.follow()).isFalse();
        Indexes.Fresh fresh = indexes.begin(Vocabulary.of(List.of("hofte", "protese", "kirurgi")));
        fill(fresh.open().index());
        fresh.open().index().close();
        indexes.take(fresh);
        assertThat(indexes.follow()).isTrue();
        open = indexes.current().orElseThrow();
        open.countWords();
        index = open.index();
        finder = new Finder(indexes);
    }

    @AfterEach
    void close() {
        indexes.close();
    }

    private static void fill(Index index) {
        put(index, entry(BERGEN, "/hofteprotese", HIP, "Hofteprotese", List.of("kunstig hofteledd"), "treatment"));
        put(index, entry(BERGEN, "/knær", UUID.randomUUID(), "Knær", List.of(), "treatment"));
        put(index, entry(BERGEN, "/ortopedi", UUID.randomUUID(), "Ortopedi", List.of("hofteklinikken"), "department"));
        put(index, entry(BASE, "/hofteprotese", HIP, "Hofteprotese", List.of(), "treatment"));
        put(index, entry(BASE, "/hoftebrudd", UUID.randomUUID(), "Hoftebrudd", List.of(), "treatment"));
        index.refresh();
        index.keep(17);
    }

    static void put(Index index, Entry entry) {
        index.put(new Address(entry.site(), entry.path()), List.of(entry));
    }

    static Entry entry(UUID site, String path, UUID about, String title, List<String> names, String kind) {
        return entry(site, path, about, title, names, kind, Instant.MAX);
    }

    static Entry entry(
            UUID site, String path, UUID about, String title, List<String> names, String kind, Instant until) {
        return new Entry(
                site,
                path,
                Language.NB,
                Set.of(Language.NB, Language.NN),
                Set.of(about),
                kind,
                title,
                names,
                List.of(title + " in English"),
                path.contains("protese") ? List.of("nfb40") : List.of(),
                Map.of("voss", "Voss sjukehus"),
                List.of("orthopaedics"),
                List.of("Før du kommer"),
                "Vi tar imot deg på sykehuset.",
                "Etter " + title.toLowerCase(java.util.Locale.ROOT) + " går du med krykker.\nTa med medisinene dine.",
                Set.of("document:" + about, "list:" + site),
                until);
    }

    List<String> hits(String words) {
        return answer(words, Search.Narrowing.NONE).own().stream()
                .map(Hit::path)
                .toList();
    }

    Results answer(String words, Search.Narrowing narrowing) {
        return finder.find(new Question(BERGEN, BASE, Language.NB, words, narrowing, 1));
    }

    @Test
    void it_tells_how_far_the_journal_was_followed_and_what_it_was_made_with() {
        assertThat(index.position()).contains(17L);
        index.keep(20);
        assertThat(index.position()).contains(20L);
        assertThat(index.vocabulary().own()).containsExactly("hofte", "kirurgi", "protese");
        assertThat(index.size()).isEqualTo(5);
    }

    @Test
    void pages_are_found_by_names_parts_codes_and_with_slips() {
        assertThat(hits("hofteprotesen")).first().isEqualTo("/hofteprotese");
        assertThat(hits("protese")).containsExactly("/hofteprotese");
        assertThat(hits("NFB40")).containsExactly("/hofteprotese");
        assertThat(hits("hofteprotse")).first().isEqualTo("/hofteprotese");
        assertThat(hits("kunstig hofteledd")).first().isEqualTo("/hofteprotese");
        assertThat(hits("xylofon")).isEmpty();
    }

    @Test
    void a_reader_of_another_language_is_not_shown_what_has_one_nearer() {
        var question = new Question(BERGEN, BASE, Language.EN, "hofteprotese", Search.Narrowing.NONE, 1);
        assertThat(finder.find(question).isEmpty()).isTrue();
    }

    @Test
    void what_the_site_tells_of_is_left_out_of_the_national_pages() {
        assertThat(answer("hofte", Search.Narrowing.NONE).national())
                .extracting(Hit::path)
                .containsExactly("/hoftebrudd");
    }

    @Test
    void facets_are_counted_and_what_is_chosen_narrows_but_not_its_own_facet() {
        Results wide = answer("krykker", Search.Narrowing.NONE);
        assertThat(wide.total()).isEqualTo(3);
        assertThat(wide.kinds()).containsExactly(Map.entry("treatment", 2), Map.entry("department", 1));
        assertThat(wide.places()).containsExactly(Map.entry("voss", 3));
        Results narrow = answer("krykker", new Search.Narrowing(Set.of("department"), Set.of(), Set.of()));
        assertThat(narrow.own()).extracting(Hit::path).containsExactly("/ortopedi");
        assertThat(narrow.total()).isEqualTo(1);
        assertThat(narrow.kinds()).containsExactly(Map.entry("treatment", 2), Map.entry("department", 1));
        assertThat(narrow.specialities()).containsExactly(Map.entry("orthopaedics", 1));
    }

    @Test
    void what_was_asked_for_is_marked() {
        assertThat(answer("krykker", Search.Narrowing.NONE).own().getFirst().excerpt())
                .anyMatch(span -> span.marked() && span.words().equals("krykker"));
    }

    @Test
    void a_page_is_changed_and_taken_away_at_once() {
        put(index, entry(BERGEN, "/knær", UUID.randomUUID(), "Albuer", List.of(), "treatment"));
        long before = index.version();
        index.refresh();
        open.countWords();
        assertThat(index.version()).isGreaterThanOrEqualTo(before);
        assertThat(hits("albue")).containsExactly("/knær");
        assertThat(hits("knær")).isEmpty();
        index.put(new Address(BERGEN, "/knær"), List.of());
        index.refresh();
        assertThat(hits("albue")).isEmpty();
        assertThat(index.size()).isEqualTo(4);
    }

    @Test
    void a_page_has_an_entry_for_each_language() {
        Entry one = entry(BERGEN, "/sprak", UUID.randomUUID(), "Tolk", List.of(), "article");
        index.put(new Address(BERGEN, "/sprak"), List.of(one, one, one));
        index.refresh();
        assertThat(index.size()).isEqualTo(8);
        put(index, one);
        index.refresh();
        assertThat(index.size()).isEqualTo(6);
    }

    @Test
    void the_pages_made_from_something_are_listed_and_those_of_a_site() {
        assertThat(index.madeFrom(List.of("document:" + HIP)))
                .containsExactlyInAnyOrder(new Address(BERGEN, "/hofteprotese"), new Address(BASE, "/hofteprotese"));
        assertThat(index.madeFrom(List.of("list:" + BASE))).hasSize(2);
        assertThat(index.madeFrom(List.of())).isEmpty();
        assertThat(index.paths(BERGEN)).containsExactlyInAnyOrder("/hofteprotese", "/knær", "/ortopedi");
    }

    @Test
    void what_says_something_else_by_now_is_told_of() {
        Instant date = Instant.parse("2026-03-01T00:00:00Z");
        put(index, entry(BERGEN, "/dato", UUID.randomUUID(), "Dato", List.of(), "article", date));
        index.refresh();
        assertThat(index.over(date.minusSeconds(1))).isEmpty();
        assertThat(index.over(date)).containsExactly(new Address(BERGEN, "/dato"));
        put(index, entry(BERGEN, "/dato", UUID.randomUUID(), "Dato", List.of(), "article"));
        index.refresh();
        assertThat(index.over(date)).isEmpty();
    }

    @Test
    void what_is_laid_out_is_found_as_before() {
        index.settle();
        index.refresh();
        assertThat(hits("hofteprotesen")).first().isEqualTo("/hofteprotese");
        assertThat(index.size()).isEqualTo(5);
    }

    @Test
    void suggestions_begin_as_typed() {
        assertThat(finder.suggest(BERGEN, Language.NB, "hoft", ""))
                .extracting(Finder.Suggestion::path)
                .containsExactlyInAnyOrder("/hofteprotese", "/ortopedi");
        assertThat(finder.suggest(BERGEN, Language.NB, "kunstig h", ""))
                .extracting(Finder.Suggestion::called)
                .containsExactly("kunstig hofteledd");
    }

    @Test
    void within_a_folder_only_what_stands_there_is_suggested_and_found() {
        assertThat(finder.suggest(BERGEN, Language.NB, "hoft", "/ortopedi"))
                .extracting(Finder.Suggestion::path)
                .containsExactly("/ortopedi");
        assertThat(finder.suggest(BERGEN, Language.NB, "hoft", "/orto"))
                .as("a folder is no beginning of a word")
                .isEmpty();
    }

    @Test
    void words_are_counted_those_in_names_for_many() {
        assertThat(index.words())
                .containsEntry("krykk", 5)
                .containsEntry("kunstig", 20)
                .containsEntry("hofteprote", 82)
                .doesNotContainKey("");
        assertThat(index.words().keySet()).noneMatch(word -> word.startsWith("~"));
    }

    @Test
    void a_new_one_takes_the_place_of_the_old_whole() {
        Indexes.Fresh fresh = indexes.begin(Vocabulary.of(List.of("albue")));
        put(fresh.open().index(), entry(BERGEN, "/albue", UUID.randomUUID(), "Albue", List.of(), "treatment"));
        fresh.open().index().refresh();
        assertThat(hits("albue")).isEmpty();
        assertThat(hits("hofteprotese")).isNotEmpty();
        fresh.open().index().keep(30);
        fresh.open().index().close();
        indexes.take(fresh);
        assertThat(indexes.follow()).isTrue();
        assertThat(indexes.follow()).isFalse();
        assertThat(hits("albue")).containsExactly("/albue");
        assertThat(hits("hofteprotese")).isEmpty();
        assertThat(indexes.current().orElseThrow().index().position()).contains(30L);
    }

    @Test
    void a_question_of_many_different_words_is_answered() {
        String many = "hjerteinfarkt lungebetennelse kneprotese nyrestein gallestein blindtarm svangerskap diabetes "
                + "ryggsmerter hodepine brystkreft prostatakreft angst depresjon allergi astma";
        assertThat(Arrays.stream(many.split(" "))).hasSize(16);
        assertThat(answer(many, Search.Narrowing.NONE).own()).isEmpty();
        assertThat(open.understanding()
                        .of(many, open.lexicon(), Understanding.Freedom.PARTS)
                        .needs())
                .hasSize(16);
    }
}
