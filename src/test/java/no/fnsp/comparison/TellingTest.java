package no.fnsp.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.content.Compared;
import no.fnsp.content.News;
import no.fnsp.content.Text;
import no.fnsp.html.Messages;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.sharing.LocalChanges.LocalChange;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;
import org.junit.jupiter.api.Test;

/** What an editor is told of two versions: {@code [removed]}, {@code {added}}, {@code ¶} between paragraphs, tags before a colon. */
class TellingTest {

    private static final Messages WORDS = Messages.desk(Language.NB);

    private static final Text FASTING = text(
            chapter("c1", Role.BEFORE, p("a", "Du må faste i seks timer. Slutt å røyke."), p("b", "Ta med krykker.")),
            chapter("c2", Role.AFTER, p("d", "Du reiser hjem samme dag.")));

    @Test
    void a_paragraph_that_was_split_is_told_of_as_one() {
        assertThat(told(aligned(
                        FASTING,
                        text(
                                chapter(
                                        "x",
                                        Role.BEFORE,
                                        p("n1", "Du må faste i seks timer."),
                                        p("n2", "Slutt å røyke."),
                                        p("n3", "Ta med krykker.")),
                                FASTING.chapters().getLast()))))
                .containsExactly(
                        "# Hofteprotese (same)",
                        "# Før",
                        "Delt i 2: Du må faste i seks timer.{¶}Slutt å røyke.",
                        "Ta med krykker.",
                        "# Etter (same)",
                        "Du reiser hjem samme dag.");
    }

    @Test
    void paragraphs_that_were_joined_are_told_of_as_one() {
        Text apart = text(chapter("c1", Role.BEFORE, p("a", "Du må faste i seks timer."), p("b", "Slutt å røyke.")));
        Text joined = text(chapter("x", Role.BEFORE, p("n1", "Du må faste i seks timer. Slutt å røyke.")));
        assertThat(told(aligned(apart, joined)))
                .contains("Slått sammen av 2: Du må faste i seks timer.[¶]Slutt å røyke.");
    }

    @Test
    void a_paragraph_in_another_chapter_is_told_of_there_with_where_it_came_from() {
        Text moved = text(
                chapter("c1", Role.BEFORE, p("a", "Du må faste i seks timer. Slutt å røyke.")),
                chapter("c2", Role.AFTER, p("d", "Du reiser hjem samme dag."), p("b", "Ta med krykker.")));
        assertThat(told(Compared.of(FASTING, moved))).contains("Flyttet fra «Før»: Ta med krykker.");
    }

    @Test
    void new_and_removed_chapters_and_paragraphs_are_named_so() {
        Text other = text(
                chapter("c1", Role.BEFORE, p("a", "Du må faste i seks timer. Slutt å røyke."), p("n", "Dusj.")),
                chapter("c3", Role.ATTENTION, p("w", "Ring oss ved feber.")));
        assertThat(told(Compared.of(FASTING, other)))
                .contains(
                        "Nytt: {Dusj.}",
                        "Tatt bort: [Ta med krykker.]",
                        "# Kapittelet er tatt bort: Etter",
                        "# Nytt kapittel: Vær oppmerksom");
    }

    @Test
    void the_day_of_a_news_item_stands_outside_the_chapters() {
        var was = new News(LocalDate.of(2026, 9, 9), "Ny poliklinikk", List.of(), List.of());
        var is = new News(LocalDate.of(2026, 9, 10), "Ny poliklinikk", List.of(), List.of());
        assertThat(told(Compared.of(was, is))).contains("# Utenfor kapitlene", "Dato: 2026-09-[09]{10}");
    }

    @Test
    void local_changes_tell_of_intent_and_reason_in_the_words_of_the_desk() {
        var was = changes(Intent.REPLACE, "Egen poliklinikk", "Du reiser hjem.");
        var is = changes(Intent.SUPPLEMENT_AFTER, "", "Du reiser hjem i morgen.");
        assertThat(told(Compared.of(was, is)))
                .containsExactly(
                        "# Etter",
                        "Type endring: [Erstatning]{Tillegg etter}",
                        "Begrunnelse: [Egen poliklinikk]",
                        "Du reiser hjem{ i morgen}.");
    }

    @Test
    void the_same_text_is_told_of_as_the_same() {
        assertThat(Telling.of(Compared.of(FASTING, FASTING), WORDS)).allMatch(Told::same);
    }

    private static List<String> told(Compared compared) {
        return Telling.of(compared, WORDS).stream()
                .flatMap(part -> Stream.concat(Stream.of(heading(part)), lines(part)))
                .toList();
    }

    /** As when it was saved: the server has given the same words their ids. */
    private static Compared aligned(Text was, Text now) {
        return Compared.of(was, now.alignedTo(was));
    }

    private static String heading(Told part) {
        String heading = part.heading().stream().map(TellingTest::mark).collect(Collectors.joining());
        return heading.equals("Tittel")
                ? "# " + marks(part.lines().getFirst().words()) + (part.same() ? " (same)" : "")
                : "# " + tags(part.tags()) + heading + (part.same() ? " (same)" : "");
    }

    private static Stream<String> lines(Told part) {
        boolean title = part.heading().getFirst().words().equals("Tittel");
        return title ? Stream.of() : part.lines().stream().map(line -> tags(line.tags()) + marks(line.words()));
    }

    private static String tags(List<String> tags) {
        return tags.isEmpty() ? "" : String.join(", ", tags) + ": ";
    }

    private static String marks(List<Ink> inks) {
        return inks.stream().map(TellingTest::mark).collect(Collectors.joining());
    }

    private static String mark(Ink ink) {
        String words = ink.breaks() ? "¶" : ink.words();
        return ink.added() ? "{" + words + "}" : ink.removed() ? "[" + words + "]" : words;
    }

    private static Text text(Chapter... chapters) {
        return new Text("Hofteprotese", List.of(), List.of(chapters));
    }

    private static Chapter chapter(String id, Role role, Block... blocks) {
        return new Chapter(new BlockId(id), role, "", false, List.of(blocks));
    }

    private static Block p(String id, String words) {
        return new Block.Paragraph(new BlockId(id), Markup.plain(words));
    }

    private static LocalChanges changes(Intent intent, String reason, String words) {
        return new LocalChanges(List.of(new LocalChange(
                intent, new BlockId("national"), new UUID(0, 1), chapter("c", Role.AFTER, p("p", words)), reason)));
    }
}
