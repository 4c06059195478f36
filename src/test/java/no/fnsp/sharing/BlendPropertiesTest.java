package no.fnsp.sharing;

import static no.fnsp.sharing.Told.blend;
import static no.fnsp.sharing.Told.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.fnsp.content.Edition;
import no.fnsp.text.Block;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Role;

/** What holds for every national text and every set of local changes. */
class BlendPropertiesTest {

    private static final List<Role> ROLES = List.of(Role.BEFORE, Role.DURING, Role.AFTER, Role.ATTENTION);

    /** A national text in one or two languages, and what nodes change in it, outermost first. */
    record Case(Map<Language, Edition> editions, List<Layer> layers, Language wanted) {
        Blended blended() {
            return blend(wanted, editions, layers.toArray(Layer[]::new));
        }

        boolean optional(String chapter) {
            return editions.values().stream()
                    .flatMap(edition -> edition.body().chapters().stream())
                    .anyMatch(one -> one.id().value().equals(chapter) && one.optional());
        }
    }

    /** A change to the chapter with this number; the last number is a chapter no edition has. */
    record Wish(Intent intent, int chapter) {}

    @Provide
    Arbitrary<Case> cases() {
        var wishes = Combinators.combine(
                        Arbitraries.of(Intent.values()), Arbitraries.integers().between(0, ROLES.size()))
                .as(Wish::new)
                .list()
                .ofMaxSize(6);
        var layers = Combinators.combine(Arbitraries.of(Language.NB, Language.NN), wishes)
                .as(Map::entry)
                .list()
                .ofMaxSize(4);
        return Combinators.combine(
                        chosen(),
                        chosen(),
                        Arbitraries.integers().between(0, 15),
                        layers,
                        Arbitraries.of(Language.NB, Language.NN, Language.EN, Language.SE))
                .as(BlendPropertiesTest::one);
    }

    /** Which of the chapters a language has, as bits. */
    private static Arbitrary<Integer> chosen() {
        return Arbitraries.integers().between(0, 15);
    }

    private static Case one(
            int inNb, int inNn, int optional, List<Map.Entry<Language, List<Wish>>> nodes, Language wanted) {
        var editions = Told.editions(edition(Language.NB, inNb, optional));
        if (inNn > 0) {
            editions.put(Language.NN, edition(Language.NN, inNn, optional));
        }
        List<Layer> layers = IntStream.range(0, nodes.size())
                .mapToObj(i -> layer(i, nodes.get(i).getKey(), nodes.get(i).getValue()))
                .toList();
        return new Case(editions, layers, wanted);
    }

    private static Edition edition(Language language, int chapters, int optional) {
        return Told.edition(
                language,
                "Tittel " + language,
                IntStream.range(0, ROLES.size())
                        .filter(i -> (chapters & 1 << i) > 0)
                        .mapToObj(i -> Told.chapter("c" + i, ROLES.get(i), language + "1" + i, language + "2" + i)
                                .optional((optional & 1 << i) > 0))
                        .toArray(Chapter[]::new));
    }

    /** A node replaces or hides a chapter once; it may add to it as often as it likes. */
    private static Layer layer(int number, Language language, List<Wish> wishes) {
        var changes = new ArrayList<LocalChanges.LocalChange>();
        var decided = new HashSet<Integer>();
        for (Wish wish : wishes) {
            if (!wish.intent().isExclusive() || decided.add(wish.chapter())) {
                boolean practical = wish.intent() == Intent.PRACTICAL;
                String[] words = wish.intent() == Intent.HIDE
                        ? new String[0]
                        : new String[] {"l" + number + "x" + changes.size()};
                Role role = practical ? Role.PRACTICAL : ROLES.get(wish.chapter() % ROLES.size());
                changes.add(Told.change(wish.intent(), practical ? null : "c" + wish.chapter(), role, words));
            }
        }
        return Told.layer("node" + number, language, changes.toArray(LocalChanges.LocalChange[]::new));
    }

    @Property
    void without_changes_the_page_says_the_national_words_and_no_others(@ForAll("cases") Case one) {
        Blended reset = blend(one.wanted(), one.editions());
        assertThat(reset.hidden()).isEmpty();
        assertThat(reset.chapters())
                .allSatisfy(chapter -> assertThat(chapter.parts())
                        .singleElement()
                        .satisfies(part -> assertThat(part.origin()).isInstanceOf(Origin.Written.class)));
        assertThat(blocks(reset).stream().map(BlendPropertiesTest::chapterOf).collect(Collectors.toSet()))
                .isEqualTo(one.editions().values().stream()
                        .flatMap(edition -> edition.body().chapters().stream())
                        .flatMap(chapter -> chapter.blocks().stream())
                        .map(BlendPropertiesTest::chapterOf)
                        .collect(Collectors.toSet()));
        Edition best = one.editions().get(reset.leadLanguage());
        assertThat(reset.title().words()).isEqualTo(best.body().title());
        assertThat(blocks(reset))
                .containsAll(best.body().chapters().stream()
                        .flatMap(chapter -> chapter.blocks().stream())
                        .toList());
    }

    /** {@code nb13} is a block of chapter 3. */
    private static String chapterOf(Block block) {
        return block.words().substring(3);
    }

    @Property
    void layers_that_say_nothing_change_nothing(@ForAll("cases") Case one) {
        assertThat(blend(one.wanted(), one.editions(), Told.layer("taus", Language.NB)))
                .isEqualTo(blend(one.wanted(), one.editions()));
    }

    @Property
    void the_same_is_always_blended_to_the_same(@ForAll("cases") Case one) {
        assertThat(one.blended()).isEqualTo(one.blended());
    }

    @Property
    void no_local_words_are_lost_unless_a_nearer_node_hid_or_replaced_them(@ForAll("cases") Case one) {
        List<Block> shown = blocks(one.blended());
        for (int depth = 0; depth < one.layers().size(); depth++) {
            for (LocalChanges.LocalChange change : changes(one.layers().get(depth))) {
                for (Block block : change.words().blocks()) {
                    int times = isOverruled(one, depth, change) ? 0 : 1;
                    assertThat(shown.stream().filter(block::equals))
                            .as(change + " in " + one)
                            .hasSize(times);
                }
            }
        }
    }

    private static boolean isOverruled(Case one, int depth, LocalChanges.LocalChange change) {
        if (change.chapter() == null) {
            return false;
        }
        String chapter = change.chapter().value();
        Intent last = null;
        int lastAt = -1;
        for (int i = 0; i < one.layers().size(); i++) {
            for (LocalChanges.LocalChange other : changes(one.layers().get(i))) {
                boolean counts =
                        other.intent() == Intent.REPLACE || other.intent() == Intent.HIDE && one.optional(chapter);
                if (counts && change.chapter().equals(other.chapter())) {
                    last = other.intent();
                    lastAt = i;
                }
            }
        }
        return lastAt > depth && (last == Intent.HIDE || change.intent() == Intent.REPLACE);
    }

    private static List<LocalChanges.LocalChange> changes(Layer layer) {
        return layer.changes().values().stream()
                .flatMap(written -> written.changes().changes().stream())
                .toList();
    }

    @Property
    void no_national_words_are_dropped_in_silence(@ForAll("cases") Case one) {
        Blended national = blend(one.wanted(), one.editions());
        Blended text = one.blended();
        for (Blended.BlendedChapter chapter : national.chapters()) {
            List<Block> words = chapter.parts().getFirst().blocks();
            boolean shown = blocks(text).containsAll(words);
            boolean hidden =
                    text.hidden().stream().anyMatch(one2 -> one2.chapter().equals(chapter.id()));
            boolean replaced = text.chapters().stream()
                    .filter(other -> other.id().equals(chapter.id()))
                    .flatMap(other -> other.parts().stream())
                    .anyMatch(part -> part.origin() instanceof Origin.Local local && local.intent() == Intent.REPLACE);
            assertThat(Stream.of(shown, hidden, replaced).filter(Boolean::booleanValue))
                    .as(chapter.id() + " in " + one)
                    .hasSize(1);
        }
        assertThat(text.hidden())
                .allSatisfy(hidden ->
                        assertThat(one.optional(hidden.chapter().value())).isTrue());
    }

    @Property
    void chapters_stand_in_the_national_order_and_each_part_says_whose_it_is(@ForAll("cases") Case one) {
        Blended text = one.blended();
        List<String> national = blend(one.wanted(), one.editions()).chapters().stream()
                .map(chapter -> chapter.id().value())
                .toList();
        assertThat(text.chapters().stream().map(chapter -> chapter.id().value()).filter(national::contains))
                .isSubsetOf(national)
                .isSortedAccordingTo(java.util.Comparator.comparing(national::indexOf));
        assertThat(text.chapters())
                .allSatisfy(chapter -> assertThat(chapter.parts()).isNotEmpty());
        for (Blended.BlendedChapter chapter : text.chapters()) {
            for (Blended.Part part : chapter.parts()) {
                boolean local = part.origin() instanceof Origin.Local;
                assertThat(part.blocks())
                        .allSatisfy(block ->
                                assertThat(block.words().startsWith("l")).isEqualTo(local));
            }
        }
    }
}
