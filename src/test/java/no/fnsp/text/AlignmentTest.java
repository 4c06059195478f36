package no.fnsp.text;

import static no.fnsp.text.Sample.after;
import static no.fnsp.text.Sample.before;
import static no.fnsp.text.Sample.fresh;
import static no.fnsp.text.Sample.h;
import static no.fnsp.text.Sample.id;
import static no.fnsp.text.Sample.ids;
import static no.fnsp.text.Sample.item;
import static no.fnsp.text.Sample.p;
import static no.fnsp.text.Sample.section;
import static no.fnsp.text.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final List<Chapter> BASE = text(
            before("c1", p("a", "Du må faste fra midnatt."), p("b", "Ta med deg medisinene dine.")),
            after("c2", p("c", "Du kan kjøre bil dagen etter.")));

    private static List<Chapter> aligned(List<Chapter> base, Chapter... incoming) {
        return Alignment.toBase(base, text(incoming), fresh());
    }

    @Test
    void a_text_aligned_with_itself_is_itself() {
        assertThat(Alignment.toBase(BASE, BASE)).isEqualTo(BASE);
    }

    @Test
    void ids_that_come_in_are_not_trusted() {
        var aligned = aligned(
                BASE,
                before("evil", p("c", "Du må faste fra midnatt."), p("zzz", "Noe helt annet og nytt.")),
                after("c1", p("a", "Du kan kjøre bil dagen etter.")));
        assertThat(ids(aligned)).isEqualTo("c1 a f1 c2 c");
    }

    @Test
    void a_rewritten_paragraph_keeps_its_id() {
        var aligned = aligned(BASE, before("x", p("x", "Du må faste fra klokken seks."), p("x", "Ta med medisinene.")));
        assertThat(ids(aligned)).isEqualTo("c1 a b");
    }

    @Test
    void a_paragraph_with_mostly_other_words_is_new() {
        var aligned = aligned(BASE, before("x", p("x", "Ring oss gjerne dersom noe er uklart.")));
        assertThat(ids(aligned)).isEqualTo("c1 f1");
    }

    @Test
    void another_kind_is_not_the_same_block() {
        var aligned = aligned(BASE, before("x", item("x", "Du må faste fra midnatt nå.")));
        assertThat(ids(aligned)).isEqualTo("c1 f1");
    }

    @Test
    void of_duplicates_the_first_keeps_the_id() {
        var aligned = aligned(
                BASE,
                before(
                        "x",
                        p("x", "Velkommen til sykehuset vårt."),
                        p("a", "Du må faste fra midnatt."),
                        p("a", "Du må faste fra midnatt."),
                        p("a", "Du må faste fra midnatt.")));
        assertThat(ids(aligned)).isEqualTo("c1 f1 a f2 f3");
    }

    @Test
    void a_paragraph_moved_in_the_chapter_keeps_its_id() {
        var aligned =
                aligned(BASE, before("x", p("x", "Ta med deg medisinene dine."), p("x", "Du må faste fra midnatt.")));
        assertThat(ids(aligned)).isEqualTo("c1 b a");
    }

    @Test
    void a_paragraph_moved_to_another_chapter_keeps_its_id() {
        var aligned = aligned(
                BASE,
                before("x", p("x", "Ta med deg medisinene dine.")),
                after("x", p("x", "Du kan kjøre bil dagen etter."), p("x", "Du må faste fra midnatt.")));
        assertThat(ids(aligned)).isEqualTo("c1 b c2 c a");
    }

    @Test
    void a_paragraph_moved_and_rewritten_keeps_its_id() {
        var aligned = aligned(
                BASE,
                before("x", p("x", "Ta med deg medisinene dine.")),
                after("x", p("x", "Du må faste fra midnatt og drikke vann."), p("x", "Du kan kjøre bil dagen etter.")));
        assertThat(ids(aligned)).isEqualTo("c1 b c2 a c");
    }

    @Test
    void a_split_keeps_the_id_on_the_first_even_when_it_is_the_shorter() {
        var base = text(before("c1", p("a", "Møt fastende. Ta med en liste over alle medisinene som du bruker fast.")));
        var aligned = aligned(
                base,
                before(
                        "x",
                        p("x", "Møt fastende."),
                        p("x", "Ta med en liste over alle medisinene som du bruker fast.")));
        assertThat(ids(aligned)).isEqualTo("c1 a f1");
        assertThat(aligned.getFirst().lineage()).containsOnly(Map.entry(id("f1"), Lineage.split(id("a"))));
    }

    @Test
    void a_split_in_three_is_one_split() {
        var base =
                text(before("c1", p("a", "Møt fastende klokken åtte. Ta med medisinene. Parker ved hovedinngangen.")));
        var aligned = aligned(
                base,
                before(
                        "x",
                        p("x", "Møt fastende klokken åtte."),
                        p("x", "Ta med medisinene."),
                        p("x", "Parker ved hovedinngangen.")));
        assertThat(ids(aligned)).isEqualTo("c1 a f1 f2");
        assertThat(aligned.getFirst().lineage().values())
                .containsExactly(Lineage.split(id("a")), Lineage.split(id("a")));
    }

    @Test
    void a_join_keeps_the_id_of_the_first_even_when_it_is_the_shorter() {
        var base = text(before(
                "c1", p("a", "Møt fastende."), p("b", "Ta med en liste over alle medisinene som du bruker fast.")));
        var aligned = aligned(
                base, before("x", p("x", "Møt fastende. Ta med en liste over alle medisinene som du bruker fast.")));
        assertThat(ids(aligned)).isEqualTo("c1 a");
        assertThat(aligned.getFirst().lineage().get(id("a"))).isEqualTo(Lineage.joined(List.of(id("a"), id("b"))));
    }

    @Test
    void to_delete_one_and_rewrite_the_next_is_not_a_join() {
        var base = text(before(
                "c1", p("a", "Parker ved hovedinngangen."), p("b", "Ta med en liste over medisinene du bruker.")));
        var aligned = aligned(base, before("x", p("x", "Ta med en liste over medisinene du bruker fast.")));
        assertThat(ids(aligned)).isEqualTo("c1 b");
        assertThat(aligned.getFirst().lineage()).isEmpty();
    }

    @Test
    void lineage_tells_only_of_this_save() {
        var split = new Chapter(
                id("c1"),
                Role.BEFORE,
                "",
                false,
                List.of(p("a", "Møt fastende."), p("b", "Ta med medisiner.")),
                Map.of(id("b"), Lineage.split(id("a"))));
        assertThat(Alignment.toBase(List.of(split), List.of(split)).getFirst().lineage())
                .isEmpty();
    }

    @Test
    void sections_are_known_by_heading_then_by_what_they_say_then_by_order() {
        var base = text(
                section("s1", "Mat", p("a", "Spis lett.")),
                section("s2", "Drikke", p("b", "Drikk vann.")),
                section("s3", "Søvn", p("c", "Sov godt.")));
        assertThat(ids(aligned(base, section("x", "Søvn"), section("x", "Mat"))))
                .isEqualTo("s3 s1");
        assertThat(ids(aligned(base, section("x", "Hva du kan drikke", p("x", "Drikk vann.")))))
                .isEqualTo("s2 b");
        assertThat(ids(aligned(base, section("x", "Helt nytt"), section("x", "Mat"))))
                .isEqualTo("s2 s1");
    }

    @Test
    void a_chapter_of_its_own_role_keeps_its_id_under_another_heading() {
        var aligned = aligned(BASE, new Chapter(id("x"), Role.AFTER, "Når du er hjemme", true, List.of()));
        assertThat(ids(aligned)).isEqualTo("c2");
        assertThat(aligned.getFirst().heading()).isEqualTo("Når du er hjemme");
        assertThat(aligned.getFirst().optional()).isTrue();
    }

    @Test
    void a_first_text_gets_fresh_ids_alone() {
        assertThat(ids(Alignment.toBase(List.of(), BASE, fresh()))).isEqualTo("f1 f3 f4 f2 f5");
    }

    @Test
    void a_supplier_that_repeats_itself_is_passed_over() {
        var ids = List.of(id("a"), id("c1"), id("n"), id("n"), id("m")).iterator();
        var aligned = Alignment.toBase(BASE, text(before("x", p("x", "En"), p("x", "To"))), ids::next);
        assertThat(ids(aligned)).isEqualTo("c1 n m");
    }

    @Test
    void a_translation_gets_the_ids_of_the_other_language() {
        var aligned = Alignment.toTranslation(
                BASE,
                text(
                        before("x", p("x", "You must fast."), p("x", "Bring your medicines.")),
                        after("x", p("x", "You may drive the next day."))),
                fresh());
        assertThat(ids(aligned)).isEqualTo("c1 a b c2 c");
    }

    @Test
    void a_translation_is_aligned_by_kind_and_what_is_surplus_is_new() {
        var base = text(before(
                "c1", p("a", "Innledning"), h("b", "Mat"), item("c", "Brød"), item("d", "Ost"), p("e", "Slutt")));
        var aligned = Alignment.toTranslation(
                base,
                text(before(
                        "x",
                        p("x", "Introduction"),
                        p("x", "More"),
                        h("x", "Food"),
                        item("x", "Bread"),
                        p("x", "End"))),
                fresh());
        assertThat(ids(aligned)).isEqualTo("c1 a f1 b c e");
    }

    @Test
    void sections_of_a_translation_go_by_order() {
        var base = text(section("s1", "Mat"), section("s2", "Drikke"));
        var aligned = Alignment.toTranslation(
                base, text(section("x", "Food"), section("x", "Drink"), section("x", "Sleep")), fresh());
        assertThat(ids(aligned)).isEqualTo("s1 s2 f1");
    }

    @Test
    void long_texts_are_aligned_fast() {
        var blocks = new ArrayList<Block>();
        IntStream.range(0, 3000).forEach(n -> blocks.add(p("n" + n, "Avsnitt nummer " + n + " om noe som er viktig.")));
        var base = List.of(before("c1", blocks.toArray(Block[]::new)));
        var edited = new ArrayList<>(blocks);
        IntStream.range(0, 100).forEach(n -> edited.set(n * 29, p("x", "Et nytt avsnitt, det er nummer " + n)));
        Collections.swap(edited, 10, 2800);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 100; i++) {
                assertThat(Alignment.toBase(base, base)).isEqualTo(base);
            }
            Alignment.toBase(base, List.of(before("x", edited.toArray(Block[]::new))));
        });
    }

    @Test
    void a_long_text_wholly_rewritten_is_aligned_in_seconds() {
        var random = new Random(1);
        var base = List.of(before("c1", prose(random, "n", 600)));
        var incoming = List.of(before("x", prose(random, "x", 600)));
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> Alignment.toBase(base, incoming));
    }

    private static Block[] prose(Random random, String prefix, int length) {
        return IntStream.range(0, length)
                .mapToObj(n -> p(
                        prefix + n,
                        random.ints(20, 0, 60).mapToObj(word -> "ord" + word).collect(Collectors.joining(" "))))
                .toArray(Block[]::new);
    }
}
