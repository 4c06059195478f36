package no.fnsp.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.fnsp.content.Compared;
import no.fnsp.content.News;
import no.fnsp.content.Text;
import no.fnsp.sharing.LocalChanges.LocalChange;
import no.fnsp.text.Block;
import no.fnsp.text.BlockDifference;
import no.fnsp.text.BlockId;
import no.fnsp.text.Change;
import no.fnsp.text.Chapter;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;
import no.fnsp.text.Stretches;
import org.junit.jupiter.api.Test;

/** Two versions of any body compared: what stands outside the chapters is told of as well. */
class ComparedTest {

    @Test
    void titles_word_by_word_and_leads_paragraph_by_paragraph() {
        var was =
                new Text("Ny hofte", List.of(Markup.plain("Slik går det til."), Markup.plain("Ring oss.")), List.of());
        var is = new Text(
                "Kunstig hofte",
                List.of(Markup.plain("Slik går det for seg til slutt."), Markup.plain("Ring oss.")),
                List.of());
        var compared = Compared.of(was, is);
        assertThat(Stretches.before(compared.title())).isEqualTo("Ny hofte");
        assertThat(Stretches.after(compared.title())).isEqualTo("Kunstig hofte");
        assertThat(compared.lead()).extracting(BlockDifference::change).containsExactly(Change.CHANGED, Change.SAME);
        assertThat(compared.isNothing()).isFalse();
        assertThat(Compared.of(was, was).isNothing()).isTrue();
    }

    @Test
    void the_day_of_a_news_item() {
        var was = new News(LocalDate.of(2026, 9, 9), "Ny poliklinikk", List.of(), List.of());
        var is = new News(LocalDate.of(2026, 9, 10), "Ny poliklinikk", List.of(), List.of());
        assertThat(Compared.of(was, is).terms()).singleElement().satisfies(term -> {
            assertThat(term.name()).isEqualTo("published");
            assertThat(term.before()).isEqualTo("2026-09-09");
            assertThat(term.after()).isEqualTo("2026-09-10");
        });
    }

    @Test
    void the_reason_and_the_intent_of_a_local_change_and_its_words() {
        var was = new LocalChanges(List.of(change(Intent.REPLACE, "Egen poliklinikk", "Du reiser hjem.")));
        var is = new LocalChanges(List.of(change(Intent.SUPPLEMENT_AFTER, "", "Du reiser hjem i morgen.")));
        var compared = Compared.of(was, is);
        assertThat(compared.terms())
                .extracting(term -> term.name() + ": " + term.before() + " > " + term.after())
                .containsExactly("intent: replace > supplement-after", "reason: Egen poliklinikk > ");
        assertThat(compared.text().chapters().getFirst().blocks())
                .extracting(BlockDifference::change)
                .containsExactly(Change.CHANGED);
    }

    private static LocalChange change(Intent intent, String reason, String words) {
        List<Block> blocks = List.of(new Block.Paragraph(new BlockId("p"), Markup.plain(words)));
        return new LocalChange(
                intent,
                new BlockId("after"),
                null,
                new Chapter(new BlockId("c"), Role.AFTER, "", false, blocks),
                reason);
    }
}
