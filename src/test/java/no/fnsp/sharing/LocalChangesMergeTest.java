package no.fnsp.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.Disputed;
import no.fnsp.content.MergedBody;
import no.fnsp.sharing.LocalChanges.LocalChange;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;
import org.junit.jupiter.api.Test;

/** Two at Helse Bergen write in what the trust changes in the national text on hip replacement. */
class LocalChangesMergeTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final BlockId BEFORE = new BlockId("before");
    private static final BlockId AFTER = new BlockId("after");

    private static final LocalChange CRUTCHES = change(Intent.SUPPLEMENT_AFTER, BEFORE, "", "Ta med krykker.");
    private static final LocalChange HOME = change(Intent.REPLACE, AFTER, "Vi har egen poliklinikk", "Du reiser hjem.");
    private static final LocalChanges BASE = changes(CRUTCHES, HOME);

    @Test
    void changes_of_different_chapters_are_merged() {
        var merged = merged(
                changes(change(Intent.SUPPLEMENT_AFTER, BEFORE, "", "Ta med egne krykker."), HOME),
                changes(
                        CRUTCHES,
                        change(Intent.REPLACE, AFTER, "Vi har egen poliklinikk", "Du reiser hjem samme dag.")));
        assertThat(merged.settled()).isTrue();
        assertThat(told(merged))
                .containsExactly(
                        "supplement-after before : Ta med egne krykker.",
                        "replace after Vi har egen poliklinikk: Du reiser hjem samme dag.");
    }

    @Test
    void a_reason_and_the_words_it_is_the_reason_for_may_come_from_two() {
        var merged = merged(
                changes(CRUTCHES, change(Intent.REPLACE, AFTER, "Poliklinikken følger opp", "Du reiser hjem.")),
                changes(
                        CRUTCHES,
                        change(Intent.REPLACE, AFTER, "Vi har egen poliklinikk", "Du reiser hjem samme dag.")));
        assertThat(merged.settled()).isTrue();
        assertThat(told(merged)).contains("replace after Poliklinikken følger opp: Du reiser hjem samme dag.");
    }

    @Test
    void two_reasons_are_for_a_person_to_choose_between() {
        var merged = merged(
                changes(CRUTCHES, change(Intent.REPLACE, AFTER, "Min grunn", "Du reiser hjem.")),
                changes(CRUTCHES, change(Intent.REPLACE, AFTER, "Deres grunn", "Du reiser hjem.")));
        assertThat(merged.disputed())
                .containsExactly(new Disputed(
                        "reason", HOME.words().id(), "Vi har egen poliklinikk", "Min grunn", "Deres grunn"));
    }

    @Test
    void another_intent_by_one_and_other_words_by_the_other_go_together() {
        var merged = merged(
                changes(change(Intent.SUPPLEMENT_BEFORE, BEFORE, "", "Ta med krykker."), HOME),
                changes(change(Intent.SUPPLEMENT_AFTER, BEFORE, "", "Ta med egne krykker."), HOME));
        assertThat(merged.settled()).isTrue();
        assertThat(told(merged)).contains("supplement-before before : Ta med egne krykker.");
    }

    @Test
    void supplements_that_two_write_to_one_chapter_add_up() {
        var merged = changes(supplement("Ta med krykker."))
                .alignedTo(changes())
                .mergedWith(changes(), changes(supplement("Ring oss.")));
        assertThat(merged.settled()).isTrue();
        assertThat(told(merged)).containsExactly("supplement-after before : Ring oss. Ta med krykker.");
    }

    @Test
    void of_two_replacements_of_one_chapter_a_person_chooses() {
        var merged = changes(change(Intent.REPLACE, AFTER, "Hos oss er det slik", "Du blir til mandag."))
                .mergedWith(
                        changes(), changes(change(Intent.REPLACE, AFTER, "Hos oss er det slik", "Du reiser hjem.")));
        assertThat(merged.disputed()).singleElement().satisfies(words -> {
            assertThat(words.name()).isEqualTo("words");
            assertThat(words.mine()).isEqualTo("Du blir til mandag.");
            assertThat(words.theirs()).isEqualTo("Du reiser hjem.");
        });
    }

    @Test
    void one_replaces_what_the_other_hides() {
        var merged = changes(change(Intent.REPLACE, AFTER, "Grunn", "Du blir til mandag."))
                .mergedWith(changes(), changes(change(Intent.HIDE, AFTER, "Grunn")));
        assertThat(merged.disputed()).extracting(Disputed::name).containsExactly("intent");
        assertThat(merged.body().chapters()).hasSize(2);
    }

    @Test
    void a_change_that_they_removed_and_i_gave_another_reason_is_told_of_and_stays() {
        var merged = merged(
                changes(CRUTCHES, change(Intent.REPLACE, AFTER, "Ny grunn", "Du reiser hjem.")), changes(CRUTCHES));
        assertThat(merged.disputed()).extracting(Disputed::name).containsExactly("change");
        assertThat(told(merged)).contains("replace after Ny grunn: Du reiser hjem.");
    }

    @Test
    void a_change_that_i_removed_and_they_gave_another_reason_is_told_of() {
        var merged = merged(
                changes(CRUTCHES), changes(CRUTCHES, change(Intent.REPLACE, AFTER, "Ny grunn", "Du reiser hjem.")));
        assertThat(merged.disputed()).extracting(Disputed::theirs).containsExactly("replace after Ny grunn");
        assertThat(told(merged)).containsExactly("supplement-after before : Ta med krykker.");
    }

    @Test
    void what_one_has_held_up_to_the_new_national_edition_is_based_on_it() {
        var held = new LocalChange(Intent.REPLACE, AFTER, SECOND, HOME.words(), HOME.reason());
        var merged = merged(
                changes(change(Intent.SUPPLEMENT_AFTER, BEFORE, "", "Ta med egne krykker."), HOME),
                changes(CRUTCHES, held));
        assertThat(((LocalChanges) merged.body()).changes())
                .extracting(LocalChange::basedOn)
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void when_the_first_of_two_changes_with_one_role_goes_the_other_keeps_its_id() {
        var base = changes(
                change(Intent.SUPPLEMENT_BEFORE, BEFORE, "", "Ring oss."),
                change(Intent.SUPPLEMENT_AFTER, BEFORE, "", "Ta med krykker."));
        LocalChanges left = changes(change(Intent.SUPPLEMENT_AFTER, BEFORE, "", "Ta med egne krykker."))
                .alignedTo(base);
        assertThat(left.chapters().getFirst().id())
                .isEqualTo(base.chapters().getLast().id());
        assertThat(left.chapters().getFirst().heading()).isEmpty();
    }

    private static MergedBody merged(LocalChanges mine, LocalChanges theirs) {
        return mine.alignedTo(BASE).mergedWith(BASE, theirs.alignedTo(BASE));
    }

    private static LocalChange supplement(String words) {
        return change(Intent.SUPPLEMENT_AFTER, BEFORE, "", words);
    }

    private static LocalChanges changes(LocalChange... changes) {
        return new LocalChanges(List.of(changes));
    }

    private static LocalChange change(Intent intent, BlockId chapter, String reason, String... words) {
        List<Block> blocks = Stream.of(words)
                .<Block>map(one -> new Block.Paragraph(BlockId.fresh(), Markup.plain(one)))
                .toList();
        return new LocalChange(
                intent, chapter, FIRST, new Chapter(BlockId.fresh(), Role.BEFORE, "", false, blocks), reason);
    }

    private static List<String> told(MergedBody merged) {
        return ((LocalChanges) merged.body())
                .changes().stream()
                        .map(change -> change.intent().key() + " " + change.chapter() + " " + change.reason() + ": "
                                + String.join(
                                        " ",
                                        change.words().blocks().stream()
                                                .map(Block::words)
                                                .toList()))
                        .toList();
    }
}
