package no.fnsp.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;
import org.junit.jupiter.api.Test;

class LocalChangesTest {

    private static final BlockId BEFORE = new BlockId("before");
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    @Test
    void words_that_are_not_written_anew_stay_based_on_what_they_were_written_against() {
        var before = new LocalChanges(List.of(supplement("Ta med krykker.", FIRST), supplement("Ring oss.", FIRST)));
        var now = new LocalChanges(List.of(supplement("Ta med krykker.", SECOND), supplement("Ring i dag.", SECOND)));
        assertThat(now.after(before).changes())
                .extracting(LocalChanges.LocalChange::basedOn)
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void two_supplements_to_one_chapter_are_both_shown() {
        var two = new LocalChanges(List.of(supplement("Ta med krykker.", FIRST), supplement("Ring oss.", FIRST)));
        var other = new LocalChanges(List.of(supplement("Ta med krykkjer.", FIRST)));
        var layer = new Layer(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Map.of(
                        Language.NB, new Layer.Written(UUID.randomUUID(), two),
                        Language.NN, new Layer.Written(UUID.randomUUID(), other)));
        assertThat(words(layer, Language.NB)).containsExactly("Ta med krykker.", "Ring oss.");
        assertThat(words(layer, Language.NN)).containsExactly("Ta med krykkjer.");
        assertThat(words(layer, Language.EN)).hasSize(2);
    }

    private static List<String> words(Layer layer, Language wanted) {
        return layer.in(wanted).stream()
                .map(one -> one.change().words().blocks().getFirst().words())
                .toList();
    }

    private static LocalChanges.LocalChange supplement(String words, UUID basedOn) {
        var paragraph = new Block.Paragraph(BlockId.fresh(), Markup.plain(words));
        var chapter = new Chapter(BlockId.fresh(), Role.BEFORE, "", false, List.of(paragraph));
        return new LocalChanges.LocalChange(Intent.SUPPLEMENT_AFTER, BEFORE, basedOn, chapter, "");
    }
}
