package no.fnsp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The words of a markup, stretch by stretch, with how each is marked. */
class RunTest {

    @Test
    void words_without_a_tag_are_one_run() {
        assertThat(Run.of(Markup.plain("Ta med timebrevet."))).singleElement().satisfies(run -> {
            assertThat(run.words()).isEqualTo("Ta med timebrevet.");
            assertThat(run.lang()).isEmpty();
        });
        assertThat(Run.of(Markup.EMPTY)).isEmpty();
    }

    @Test
    void a_passage_in_another_language_is_a_run_of_its_own_and_knows_where_it_begins() {
        List<Run> runs = Run.of(Markup.clean("Vi kaller det <span lang=\"en\">fast <em>track</em></span> her."));
        assertThat(runs).extracting(Run::words).containsExactly("Vi kaller det ", "fast track", " her.");
        assertThat(runs).extracting(Run::lang).containsExactly("", "en", "");
        assertThat(runs).extracting(Run::from).containsExactly(0, 14, 24);
    }

    @Test
    void a_strong_link_is_both_strong_and_a_link() {
        assertThat(Run.of(Markup.clean("<strong>Ring <a href=\"tel:113\">113</a></strong>")))
                .extracting(Run::words, Run::href, Run::strong)
                .containsExactly(tuple("Ring ", "", true), tuple("113", "tel:113", true));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void the_runs_joined_are_the_words_of_the_markup(@ForAll("messy") String html) {
        Markup markup = Markup.clean(html);
        List<Run> runs = Run.of(markup);
        assertThat(runs.stream().map(Run::words).collect(Collectors.joining())).isEqualTo(markup.text());
        assertThat(runs)
                .allSatisfy(run -> assertThat(markup.text().substring(run.from(), run.to()))
                        .isEqualTo(run.words()));
    }

    @Provide
    Arbitrary<String> messy() {
        return Arbitraries.of(
                        "Ta med brevet. ",
                        "a",
                        " ",
                        "  ",
                        "\n",
                        "\u00a0",
                        "\u00a0 ",
                        "<strong>",
                        "</strong>",
                        "<em>",
                        "</em>",
                        "<br>",
                        "<span lang=nn>",
                        "</span>",
                        "<a href='page:/x'>",
                        "<a href=tel:113>",
                        "</a>",
                        "<sup>",
                        "</sup>",
                        "&lt;",
                        "&amp;",
                        "&nbsp;",
                        "<p>",
                        "</p>",
                        "😀",
                        "č")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
