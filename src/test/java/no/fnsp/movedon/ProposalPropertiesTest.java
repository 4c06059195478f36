package no.fnsp.movedon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import no.fnsp.text.Alignment;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Edits;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;

/**
 * What is proposed for a replaced chapter loses nobody's words, whatever the site and the national editors have done. A thousand
 * tries each; ten thousand in {@code bin/ci tries}.
 */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ProposalPropertiesTest {

    /** What somebody does to paragraphs; places are numbers that fit any. */
    record Step(int what, int at, int to, String words) {}

    @Provide
    Arbitrary<Chapter> chapters() {
        return Edits.words().list().uniqueElements().ofMinSize(1).ofMaxSize(6).map(paragraphs -> {
            int[] number = {0};
            return new Chapter(
                    new BlockId("chapter"),
                    Role.BEFORE,
                    "",
                    false,
                    paragraphs.stream()
                            .<Block>map(words -> paragraph(new BlockId("b" + ++number[0]), words))
                            .toList());
        });
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var place = Arbitraries.integers().between(0, 6);
        return Combinators.combine(Arbitraries.integers().between(0, 3), place, place, Edits.words())
                .as(Step::new)
                .list()
                .ofMaxSize(6);
    }

    private static Block paragraph(BlockId id, String words) {
        return new Block.Paragraph(id, Markup.plain(words));
    }

    /** Changed, removed, added or moved; what is new has a fresh name, as a form gives it. */
    private static List<Block> after(List<Block> blocks, List<Step> steps) {
        var all = new ArrayList<>(blocks);
        for (Step step : steps) {
            int at = all.isEmpty() ? 0 : step.at() % all.size();
            if (step.what() == 0 || all.isEmpty()) {
                all.add(at, paragraph(BlockId.fresh(), step.words()));
            } else if (step.what() == 1) {
                all.remove(at);
            } else if (step.what() == 2) {
                all.set(at, paragraph(all.get(at).id(), step.words()));
            } else {
                all.add(step.to() % all.size(), all.remove(at));
            }
        }
        return all;
    }

    /** The national chapter as its editors save it: the ids are found by what is said. */
    private static Chapter nationally(Chapter was, List<Step> steps) {
        return Alignment.toBase(List.of(was), List.of(was.with(after(was.blocks(), steps))))
                .getFirst();
    }

    /** A site's own words, as its form gives them: under names that say nothing. */
    private static List<Block> locally(Chapter was, List<Step> steps) {
        return after(was.blocks(), steps).stream()
                .map(block -> block.named(BlockId.fresh()))
                .toList();
    }

    private static List<String> words(List<Block> blocks) {
        return blocks.stream().map(Block::words).toList();
    }

    private static Set<String> told(Proposal proposal) {
        var all = new HashSet<>(words(proposal.blocks()));
        proposal.conflicts().stream()
                .flatMap(one -> Stream.of(one.mine(), one.theirs()))
                .filter(block -> block != null)
                .forEach(block -> all.add(block.words()));
        return all;
    }

    @Property
    void no_local_word_is_lost(
            @ForAll("chapters") Chapter was, @ForAll("steps") List<Step> here, @ForAll("steps") List<Step> there) {
        List<Block> mine = locally(was, here);
        Proposal proposal = Proposal.of(was, mine, nationally(was, there));
        Set<String> national = Set.copyOf(words(was.blocks()));
        assertThat(told(proposal))
                .containsAll(words(mine).stream()
                        .filter(words -> !national.contains(words))
                        .toList());
    }

    @Property
    void no_new_national_word_is_dropped_in_silence(
            @ForAll("chapters") Chapter was, @ForAll("steps") List<Step> here, @ForAll("steps") List<Step> there) {
        Chapter now = nationally(was, there);
        Proposal proposal = Proposal.of(was, locally(was, here), now);
        Set<String> before = Set.copyOf(words(was.blocks()));
        assertThat(told(proposal))
                .containsAll(words(now.blocks()).stream()
                        .filter(words -> !before.contains(words))
                        .toList());
    }

    @Property
    void the_same_three_give_the_same(
            @ForAll("chapters") Chapter was, @ForAll("steps") List<Step> here, @ForAll("steps") List<Step> there) {
        Chapter now = nationally(was, there);
        List<Block> mine = locally(was, here);
        assertThat(Proposal.of(was, mine, now)).isEqualTo(Proposal.of(was, mine, now));
    }

    @Property
    void where_nothing_changed_nationally_the_proposal_is_what_stands_there(
            @ForAll("chapters") Chapter was, @ForAll("steps") List<Step> here) {
        List<Block> mine = locally(was, here);
        Proposal proposal = Proposal.of(was, mine, was);
        assertThat(words(proposal.blocks())).isEqualTo(words(mine));
        assertThat(proposal.settled()).isTrue();
    }

    @Property
    void words_that_are_still_the_national_ones_become_the_new_national_ones(
            @ForAll("chapters") Chapter was, @ForAll("steps") List<Step> there) {
        Chapter now = nationally(was, there);
        Proposal proposal = Proposal.of(was, locally(was, List.of()), now);
        assertThat(proposal.blocks()).isEqualTo(now.blocks());
        assertThat(proposal.settled()).isTrue();
    }

    @Property
    void paragraphs_keep_their_names(
            @ForAll("chapters") Chapter was, @ForAll("steps") List<Step> here, @ForAll("steps") List<Step> there) {
        Chapter now = nationally(was, there);
        Proposal proposal = Proposal.of(was, locally(was, here), now);
        assertThat(proposal.blocks().stream().map(Block::id)).doesNotHaveDuplicates();
        Set<String> unchanged = was.blocks().stream()
                .filter(block -> now.blocks().contains(block) && proposal.mine().contains(block))
                .map(Block::words)
                .collect(Collectors.toSet());
        for (Block block : was.blocks()) {
            if (unchanged.contains(block.words())) {
                assertThat(proposal.blocks()).contains(block);
            }
        }
    }

    @Property
    void what_a_person_is_given_to_write_on_has_both(
            @ForAll("chapters") Chapter was, @ForAll("steps") List<Step> here, @ForAll("steps") List<Step> there) {
        Chapter now = nationally(was, there);
        Proposal proposal = Proposal.of(was, locally(was, here), now);
        Set<String> before = Set.copyOf(words(was.blocks()));
        assertThat(words(proposal.withBoth()))
                .containsAll(words(now.blocks()).stream()
                        .filter(words -> !before.contains(words))
                        .toList());
    }
}
