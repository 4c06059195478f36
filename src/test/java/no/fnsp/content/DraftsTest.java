package no.fnsp.content;

import static no.fnsp.content.WritingDesk.adding;
import static no.fnsp.content.WritingDesk.chapter;
import static no.fnsp.content.WritingDesk.paragraph;
import static no.fnsp.content.WritingDesk.text;
import static no.fnsp.content.WritingDesk.with;
import static no.fnsp.content.WritingDesk.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.fnsp.EmptyInstallation;
import no.fnsp.identity.Permit;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of what Kari and Ola write in the same text of Helse Bergen. */
@EmptyInstallation
class DraftsTest {

    private static final String FAST = "Du må faste i seks timer før operasjonen.";
    private static final String SMOKE = "Slutt å røyke minst fire uker før.";
    private static final String WALK = "Du begynner å gå med krykker samme dag.";
    private static final Text FIRST =
            text("Hofteprotese", chapter(Role.BEFORE, FAST, SMOKE), chapter(Role.AFTER, WALK));

    @Autowired
    WritingDesk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient db;

    Document document;
    Permit kari;
    Permit ola;
    Draft draft;

    @BeforeEach
    void kari_has_started() {
        document = desk.document();
        kari = desk.permit("Kari", document);
        ola = desk.permit("Ola", document);
        draft = desk.start(kari, document, FIRST);
    }

    @Test
    void a_save_is_kept_as_it_was_written() {
        Saved saved = save(kari, draft, with(draft.body(), FAST, "Du må faste i åtte timer."));
        Draft now = ((Saved.Ok) saved).draft();
        assertThat(now).isEqualTo(desk.now(document));
        assertThat(now.revision()).isEqualTo(2);
        assertThat(now.author()).isEqualTo(kari.actor());
        assertThat(words(now.body())).containsExactly("Du må faste i åtte timer.", SMOKE, WALK);
    }

    @Test
    void the_server_gives_the_ids_and_the_same_words_keep_theirs() {
        var copied = text("Hofteprotese", chapter(Role.BEFORE, SMOKE, FAST), chapter(Role.AFTER, WALK, "Nytt."));
        Draft now = ((Saved.Ok) save(kari, draft, copied)).draft();
        Chapter before = draft.body().chapters().getFirst();
        assertThat(now.body().chapters().getFirst().id()).isEqualTo(before.id());
        assertThat(now.body().chapters().getFirst().blocks())
                .extracting(Block::id)
                .containsExactly(
                        before.blocks().get(1).id(), before.blocks().get(0).id());
    }

    @Test
    void a_second_window_is_given_the_draft_that_is_there() {
        save(kari, draft, adding(draft.body(), "Ta med legitimasjon."));
        Draft second = desk.start(ola, document, text("Noe annet"));
        assertThat(second).isEqualTo(desk.now(document));
        assertThat(words(second.body())).contains("Ta med legitimasjon.");
    }

    @Test
    void what_is_said_already_leaves_no_trace() {
        Saved saved =
                save(ola, draft, text("Hofteprotese", chapter(Role.BEFORE, FAST, SMOKE), chapter(Role.AFTER, WALK)));
        assertThat(saved).isEqualTo(new Saved.Unchanged(draft));
        assertThat(acts()).containsExactly("document.opened", "draft.started");
        assertThat(revisions()).isOne();
    }

    @Test
    void changes_in_different_paragraphs_are_merged() {
        save(ola, draft, with(draft.body(), WALK, "Du går med krykker dagen etter."));
        Saved saved = save(kari, draft, with(draft.body(), FAST, "Du må faste i åtte timer."));
        var merged = (Saved.Merged) saved;
        assertThat(merged.whose()).containsExactly(ola.actor());
        assertThat(words(merged.draft().body()))
                .containsExactly("Du må faste i åtte timer.", SMOKE, "Du går med krykker dagen etter.");
        assertThat(acts()).containsExactly("document.opened", "draft.started", "draft.saved", "draft.merged");
    }

    @Test
    void titles_and_leads_are_merged_too() {
        save(ola, draft, new Text("Ny hofte", List.of(), draft.body().chapters()));
        var mine = new Text(
                "Hofteprotese",
                List.of(Markup.plain("Slik går det til.")),
                draft.body().chapters());
        Draft merged = ((Saved.Merged) save(kari, draft, mine)).draft();
        assertThat(merged.body().title()).isEqualTo("Ny hofte");
        assertThat(merged.body().lead()).containsExactly(Markup.plain("Slik går det til."));
    }

    @Test
    void two_who_changed_the_same_paragraph_are_shown_both_and_nothing_is_written() {
        save(ola, draft, with(draft.body(), FAST, "Du må faste i åtte timer før operasjonen."));
        Saved saved = save(kari, draft, with(draft.body(), FAST, "Du må faste i seks timer før du kommer."));
        var conflicting = (Saved.Conflicting) saved;
        assertThat(conflicting.theirs()).isEqualTo(desk.now(document));
        assertThat(words(conflicting.theirs().body())).contains("Du må faste i åtte timer før operasjonen.");
        assertThat(words(conflicting.mine())).contains("Du må faste i seks timer før du kommer.");
        assertThat(conflicting.merged().conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.base().words()).isEqualTo(FAST);
            assertThat(conflict.mine().words()).isEqualTo("Du må faste i seks timer før du kommer.");
            assertThat(conflict.theirs().words()).isEqualTo("Du må faste i åtte timer før operasjonen.");
        });
    }

    @Test
    void what_a_person_decides_is_saved_on_top_of_what_the_others_wrote() {
        save(ola, draft, with(draft.body(), FAST, "Du må faste i åtte timer før operasjonen."));
        var conflicting = (Saved.Conflicting)
                save(kari, draft, with(draft.body(), FAST, "Du må faste i seks timer før du kommer."));
        Body decided = with(
                conflicting.merged().body(),
                "Du må faste i seks timer før du kommer.",
                "Du må faste i åtte timer før du kommer.");
        Saved saved = save(kari, conflicting.theirs(), decided);
        assertThat(words(((Saved.Ok) saved).draft().body()))
                .containsExactly("Du må faste i åtte timer før du kommer.", SMOKE, WALK);
    }

    @Test
    void two_titles_are_for_a_person_to_choose_between() {
        save(ola, draft, new Text("Ny hofte", List.of(), draft.body().chapters()));
        Saved saved = save(
                kari, draft, new Text("Kunstig hofte", List.of(), draft.body().chapters()));
        assertThat(((Saved.Conflicting) saved).merged().disputed())
                .containsExactly(new Disputed("title", null, "Hofteprotese", "Kunstig hofte", "Ny hofte"));
    }

    @Test
    void a_window_whose_save_was_never_answered_does_not_meet_itself() {
        UUID window = UUID.randomUUID();
        Body typed = adding(draft.body(), "Ta med");
        drafts.save(kari, document, draft.id(), 1, typed, window);
        Body typedOn = with(typed, "Ta med", "Ta med legitimasjon.");
        Saved saved = drafts.save(kari, document, draft.id(), 1, typedOn, window);
        assertThat(words(((Saved.Ok) saved).draft().body())).containsExactly(FAST, SMOKE, "Ta med legitimasjon.", WALK);
    }

    @Test
    void who_saves_without_having_written_is_given_what_the_others_have() {
        save(ola, draft, with(draft.body(), WALK, "Du går med krykker dagen etter."));
        Saved saved = save(kari, draft, draft.body());
        assertThat(saved).isEqualTo(new Saved.Merged(desk.now(document), List.of(ola.actor())));
        assertThat(revisions()).isEqualTo(2);
    }

    @Test
    void a_window_that_saves_again_what_was_never_answered_is_given_what_the_others_wrote_after_it() {
        UUID window = UUID.randomUUID();
        Body typed = adding(draft.body(), "Ta med legitimasjon.");
        drafts.save(kari, document, draft.id(), 1, typed, window);
        save(ola, desk.now(document), with(typed, WALK, "Du går med krykker dagen etter."));
        Saved saved = drafts.save(kari, document, draft.id(), 1, typed, window);
        assertThat(saved).isEqualTo(new Saved.Merged(desk.now(document), List.of(ola.actor())));
        assertThat(words(desk.now(document).body()))
                .containsExactly(FAST, SMOKE, "Ta med legitimasjon.", "Du går med krykker dagen etter.");
    }

    @Test
    void what_two_add_in_the_same_words_is_there_once() {
        save(ola, draft, adding(draft.body(), "Ta med legitimasjon."));
        assertThat(save(kari, draft, adding(draft.body(), "Ta med legitimasjon.")))
                .isEqualTo(new Saved.Merged(desk.now(document), List.of(ola.actor())));
        assertThat(words(desk.now(document).body())).containsOnlyOnce("Ta med legitimasjon.");
    }

    @Test
    void a_writer_who_has_read_nothing_overwrites_nothing() {
        var mine = text("Hofteprotese", chapter(Role.BEFORE, FAST, "Ring oss."));
        var conflicting = (Saved.Conflicting) drafts.save(ola, document, draft.id(), 0, mine);
        assertThat(words(conflicting.merged().body())).contains(FAST, "Ring oss.", SMOKE, WALK);
        assertThat(desk.now(document)).isEqualTo(draft);
        assertThat(drafts.save(ola, document, draft.id(), 0, draft.body())).isEqualTo(new Saved.Unchanged(draft));
    }

    @Test
    void whoever_only_opens_a_draft_has_not_written_in_it() {
        assertThat(drafts.writers(draft.id())).containsExactly(kari.actor());
        Edition edition = desk.publish(kari, document, draft);
        Draft opened = desk.start(ola, document, edition.body());
        assertThat(drafts.writers(opened.id())).isEmpty();
        save(kari, opened, adding(opened.body(), "Ta med krykker."));
        assertThat(drafts.writers(opened.id())).containsExactly(kari.actor());
        Document ordered = desk.document();
        Permit olas = desk.permit("Ola", ordered);
        Draft empty = desk.start(olas, ordered, text("Kneprotese", chapter(Role.BEFORE), chapter(Role.AFTER)));
        assertThat(drafts.writers(empty.id())).isEmpty();
    }

    @Test
    void a_draft_that_has_been_published_tells_what_it_became() {
        Edition edition = desk.publish(kari, document, draft);
        var gone = (Saved.Gone) save(ola, draft, adding(draft.body(), "For sent."));
        assertThat(gone.what()).isInstanceOfSatisfying(Ended.Became.class, became -> {
            assertThat(became.edition()).isEqualTo(edition.id());
            assertThat(became.by()).isEqualTo(kari.actor());
        });
    }

    @Test
    void a_draft_that_another_threw_away_says_so_and_the_words_begin_a_new_one() {
        assertThat(drafts.discard(kari, document, draft.id(), 1)).isEqualTo(new Discarded.Ok());
        Body mine = adding(draft.body(), "Ikke kast dette.");
        var gone = (Saved.Gone) save(ola, draft, mine);
        assertThat(gone.what())
                .isInstanceOfSatisfying(
                        Ended.Discarded.class, ended -> assertThat(ended.by()).isEqualTo(kari.actor()));
        Draft anew = desk.start(ola, document, mine);
        assertThat(words(anew.body())).contains("Ikke kast dette.");
    }

    @Test
    void a_draft_that_somebody_has_saved_in_since_is_not_thrown_away() {
        save(ola, draft, adding(draft.body(), "Ta med legitimasjon."));
        assertThat(drafts.discard(kari, document, draft.id(), 1))
                .isEqualTo(new Discarded.SavedSince(desk.now(document)));
        assertThat(drafts.discard(kari, document, draft.id(), 2)).isEqualTo(new Discarded.Ok());
        assertThat(drafts.discard(kari, document, draft.id(), 2)).isInstanceOf(Discarded.Gone.class);
        assertThat(acts()).endsWith("draft.discarded");
    }

    @Test
    void another_documents_draft_is_none_of_this_document() {
        Document other = desk.document();
        Draft theirs = desk.start(desk.permit("Kari", other), other, FIRST);
        assertThat(drafts.save(kari, document, theirs.id(), 1, FIRST)).isEqualTo(new Saved.Gone(new Ended.Unknown()));
        assertThat(drafts.discard(kari, document, theirs.id(), 1)).isEqualTo(new Discarded.Gone(new Ended.Unknown()));
    }

    @Test
    void whoever_may_only_read_does_not_write() {
        Permit reader = desk.permit("Lise", document, no.fnsp.identity.Role.READER);
        assertThatThrownBy(() -> save(reader, draft, FIRST)).isInstanceOf(Permit.NotPermitted.class);
        assertThatThrownBy(() -> drafts.discard(reader, document, draft.id(), 1))
                .isInstanceOf(Permit.NotPermitted.class);
        assertThatThrownBy(() -> desk.start(reader, document, FIRST)).isInstanceOf(Permit.NotPermitted.class);
    }

    @Test
    void five_megabytes_are_too_much_and_the_draft_stays() {
        Body pasted = adding(draft.body(), "limt inn ".repeat(600_000));
        var tooLarge = (Saved.TooLarge) save(kari, draft, pasted);
        assertThat(tooLarge.size().bytes()).isGreaterThan(5_000_000);
        assertThat(tooLarge.limit()).isEqualTo(Size.LIMIT);
        assertThat(desk.now(document)).isEqualTo(draft);
    }

    @Test
    void so_are_three_thousand_and_one_paragraphs() {
        assertThat(save(kari, draft, paragraphs(3_001))).isInstanceOf(Saved.TooLarge.class);
        assertThat(save(kari, draft, paragraphs(3_000))).isInstanceOf(Saved.Ok.class);
    }

    @Test
    void what_was_split_is_remembered_through_later_saves() {
        var split = text(
                "Hofteprotese",
                chapter(Role.BEFORE, "Du må faste i seks timer", "før operasjonen.", SMOKE),
                chapter(Role.AFTER, WALK));
        Draft second = ((Saved.Ok) save(kari, draft, split)).draft();
        BlockId part = second.body().chapters().getFirst().blocks().get(1).id();
        Draft third = ((Saved.Ok) save(kari, second, adding(second.body(), "Ring oss."))).draft();
        assertThat(third.body().chapters().getFirst().lineage().get(part).splitFrom())
                .isEqualTo(
                        draft.body().chapters().getFirst().blocks().getFirst().id());
    }

    @Test
    void both_lanes_are_written_in_at_once() {
        Draft urgent = drafts.start(kari, document, Language.NB, Draft.Lane.URGENT, FIRST, Instant.now());
        save(kari, urgent, adding(urgent.body(), "Haster."));
        assertThat(words(desk.now(document).body())).doesNotContain("Haster.");
        assertThat(drafts.of(document.id())).hasSize(2);
    }

    private Saved save(Permit permit, Draft read, Body body) {
        return drafts.save(permit, document, read.id(), read.revision(), body);
    }

    private static Text paragraphs(int number) {
        List<Block> many = IntStream.range(0, number)
                .mapToObj(i -> paragraph("Avsnitt " + i))
                .toList();
        return new Text("Mange", List.of(), List.of(new Chapter(BlockId.fresh(), Role.BEFORE, "", false, many)));
    }

    private List<String> acts() {
        return db.sql("select act from journal.entry where subject = :document order by key")
                .param("document", document.id())
                .query(String.class)
                .list();
    }

    private int revisions() {
        return db.sql("select count(*) from content.saved where document = :document")
                .param("document", document.id())
                .query(Integer.class)
                .single();
    }
}
