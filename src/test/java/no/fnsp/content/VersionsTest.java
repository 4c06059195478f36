package no.fnsp.content;

import static no.fnsp.content.WritingDesk.adding;
import static no.fnsp.content.WritingDesk.chapter;
import static no.fnsp.content.WritingDesk.text;
import static no.fnsp.content.WritingDesk.with;
import static no.fnsp.content.WritingDesk.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fnsp.EmptyInstallation;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a text has said, and how it comes to say it again. */
@EmptyInstallation
class VersionsTest {

    private static final Text FIRST = text(
            "Hofteprotese",
            chapter(no.fnsp.text.Role.BEFORE, "Du må faste.", "Slutt å røyke."),
            chapter(no.fnsp.text.Role.AFTER, "Du går med krykker."));

    @Autowired
    WritingDesk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    Versions versions;

    @Autowired
    Editions editions;

    @Autowired
    Pruning pruning;

    @Autowired
    Permits permits;

    @Autowired
    JdbcClient db;

    Document document;
    Permit kari;
    Permit ola;

    @BeforeEach
    void kari_has_started() {
        document = desk.document();
        kari = desk.permit("Kari", document);
        ola = desk.permit("Ola", document);
        desk.start(kari, document, FIRST);
    }

    @Test
    void ten_minutes_of_one_authors_saves_are_one_version() {
        write(kari, "Ett.");
        write(kari, "To.");
        desk.longAgo(document, "11 minutes");
        write(kari, "Tre.");
        write(kari, "Fire.");
        assertThat(told()).containsExactly("Kari 5", "Kari 3");
    }

    @Test
    void what_another_saves_in_between_is_another_version() {
        write(kari, "Ett.");
        write(ola, "To.");
        write(ola, "Tre.");
        write(kari, "Fire.");
        assertThat(told()).containsExactly("Kari 5", "Ola 4", "Kari 2");
    }

    @Test
    void a_run_lasts_ten_minutes_from_its_first_save_however_many_come() {
        write(kari, "Ett.");
        desk.longAgo(document, "6 minutes");
        write(kari, "To.");
        desk.longAgo(document, "6 minutes");
        write(kari, "Tre.");
        assertThat(told()).containsExactly("Kari 4", "Kari 3");
    }

    @Test
    void editions_and_drafts_stand_in_one_list_and_a_draft_stays_after_it_was_published() {
        write(kari, "Ett.");
        Edition edition = desk.publish(kari, document, desk.now(document));
        desk.start(ola, document, adding(edition.body(), "To."));
        List<Version> all = all();
        assertThat(all).extracting(Version::author).containsExactly(ola.actor(), kari.actor(), kari.actor());
        assertThat(all.get(1).source()).isEqualTo(new Version.Source.OfEdition(1, ChangeClass.NEW, true));
        assertThat(all.get(1).id()).isEqualTo(edition.id());
        assertThat(all.getFirst().source())
                .isInstanceOfSatisfying(
                        Version.Source.OfDraft.class,
                        draft -> assertThat(draft.current()).isTrue());
        assertThat(all.getLast().source())
                .isInstanceOfSatisfying(
                        Version.Source.OfDraft.class,
                        draft -> assertThat(draft.became()).isEqualTo(edition.id()));
        assertThat(versions.body(document.id(), edition.id())).contains(edition.body());
    }

    @Test
    void what_was_only_vouched_for_is_told_apart_from_what_readers_have_seen() {
        Edition vouched = editions.add(kari, document, Language.NB, FIRST, Editions.Change.first());
        Edition published = desk.publish(kari, document, desk.now(document));
        assertThat(versions.find(document.id(), vouched.id()).orElseThrow().source())
                .isEqualTo(new Version.Source.OfEdition(0, ChangeClass.NEW, false));
        assertThat(versions.find(document.id(), published.id()).orElseThrow().source())
                .isEqualTo(new Version.Source.OfEdition(1, ChangeClass.NEW, true));
    }

    @Test
    void a_version_has_a_name_until_it_is_given_another_or_none() {
        write(kari, "Ett.");
        UUID version = all().getFirst().id();
        assertThat(versions.name(kari, document, version, "  Til høring "))
                .isEqualTo(new Named.Ok(versions.find(document.id(), version).orElseThrow()));
        assertThat(all().getFirst().name()).isEqualTo("Til høring");
        versions.name(ola, document, version, "Etter høring");
        assertThat(all().getFirst().name()).isEqualTo("Etter høring");
        versions.name(ola, document, version, " ");
        assertThat(all().getFirst().name()).isEmpty();
        assertThat(versions.name(kari, document, version, "x".repeat(101))).isEqualTo(new Named.TooLong(101, 100));
        assertThat(versions.name(kari, document, UUID.randomUUID(), "Ukjent")).isEqualTo(new Named.Unknown());
    }

    @Test
    void a_named_save_stands_in_the_list_although_more_came_after_it() {
        write(kari, "Ett.");
        UUID named = all().getFirst().id();
        versions.name(kari, document, named, "Før lunsj");
        write(kari, "To.");
        assertThat(all()).extracting(Version::name).containsExactly("", "Før lunsj");
    }

    @Test
    void what_a_draft_said_is_restored_with_its_ids_although_it_was_thrown_away() {
        Draft thrown = write(kari, "Ikke glem meg.");
        drafts.discard(kari, document, thrown.id(), thrown.revision());
        assertThat(drafts.of(document.id())).isEmpty();
        UUID version = all().getFirst().id();
        Saved saved = restore(ola, version, 0);
        Draft again = ((Saved.Ok) saved).draft();
        assertThat(again.id()).isNotEqualTo(thrown.id());
        assertThat(again.body()).isEqualTo(thrown.body());
        assertThat(drafts.writers(again.id())).contains(kari.actor());
        assertThat(acts()).endsWith("draft.discarded", "draft.started", "version.restored");
    }

    @Test
    void an_edition_is_restored_into_the_draft_that_is_there() {
        Edition edition = desk.publish(kari, document, desk.now(document));
        Chapter only = edition.body().chapters().getLast();
        Draft without = desk.start(ola, document, edition.body().withChapters(List.of(only)));
        Draft again = ((Saved.Ok) restore(kari, edition.id(), without.revision())).draft();
        assertThat(again.id()).isEqualTo(without.id());
        assertThat(again.body().chapters())
                .extracting(Chapter::id)
                .containsExactlyElementsOf(
                        edition.body().chapters().stream().map(Chapter::id).toList());
        assertThat(again.body().canonical()).isEqualTo(edition.body().canonical());
    }

    @Test
    void words_restored_from_an_edition_are_still_from_those_who_wrote_it() {
        write(kari, "Ett.");
        Edition first = desk.publish(kari, document, desk.now(document));
        desk.publish(ola, document, desk.start(ola, document, first.body().blank()));
        Draft again = ((Saved.Ok) restore(ola, first.id(), 0)).draft();
        assertThat(drafts.writers(again.id())).containsExactlyInAnyOrder(kari.actor(), ola.actor());
    }

    @Test
    void words_restored_from_what_was_only_vouched_for_are_still_from_those_who_wrote_them() {
        Draft written = write(kari, "Ett.");
        Edition vouched = editions.add(ola, document, Language.NB, written.body(), Editions.Change.first());
        drafts.discard(kari, document, written.id(), written.revision());
        Draft again = ((Saved.Ok) restore(ola, vouched.id(), 0)).draft();
        assertThat(drafts.writers(again.id())).containsExactlyInAnyOrder(kari.actor(), ola.actor());
    }

    @Test
    void words_restored_from_a_corrected_older_edition_are_from_the_writers_of_both() {
        Edition first = desk.publish(kari, document, write(kari, "Ett."));
        Permit per = desk.permit("Per", document);
        Edition right = desk.publish(per, document, desk.start(per, document, adding(first.body(), "To.")));
        var corrected = new Editions.Change(ChangeClass.CRITICAL, first.id(), right.id(), null);
        Edition older = editions.add(per, document, Language.NB, adding(first.body(), "Rettet."), corrected);
        Draft again = ((Saved.Ok) restore(ola, older.id(), 0)).draft();
        assertThat(drafts.writers(again.id())).containsExactlyInAnyOrder(kari.actor(), per.actor(), ola.actor());
    }

    @Test
    void what_others_wrote_while_somebody_restored_is_not_overwritten() {
        UUID first = all().getFirst().id();
        Draft read = write(kari, "Ett.");
        drafts.save(ola, document, read.id(), read.revision(), with(read.body(), "Du må faste.", "Du må faste lenge."));
        Saved saved = restore(kari, first, read.revision());
        assertThat(words(((Saved.Merged) saved).draft().body()))
                .containsExactly("Du må faste lenge.", "Slutt å røyke.", "Du går med krykker.");
    }

    @Test
    void another_documents_version_is_none_of_this_document() {
        Document other = desk.document("helse-fonna.no");
        Draft theirs = desk.start(desk.permit("Per", other), other, FIRST);
        UUID version = versions.of(other.id(), Language.NB).getFirst().id();
        assertThat(versions.body(document.id(), version)).isEmpty();
        assertThat(versions.name(kari, document, version, "Vår")).isEqualTo(new Named.Unknown());
        assertThat(versions.restore(kari, document, version, Draft.Lane.ORDINARY, 1, Instant.now()))
                .isEmpty();
        assertThatThrownBy(() -> versions.name(kari, other, version, "Vår")).isInstanceOf(Permit.NotPermitted.class);
        assertThat(desk.now(other)).isEqualTo(theirs);
    }

    @Test
    void pruning_keeps_the_last_of_each_run_and_what_is_named_or_fresh() {
        write(kari, "Ett.");
        UUID named = all().getFirst().id();
        versions.name(kari, document, named, "Før lunsj");
        write(kari, "To.");
        write(kari, "Tre.");
        desk.longAgo(document, "25 hours");
        write(ola, "Fire.");
        write(ola, "Fem.");
        Permit job = permits.forJob("prune");
        pruning.prune(job);
        assertThat(revisions()).containsExactly(2, 4, 5, 6);
        assertThat(told()).containsExactly("Ola 6", "Kari 4", "Kari 2");
        assertThat(pruning.prune(job)).isZero();
        assertThat(acts()).endsWith("history.pruned");
    }

    @Test
    void whoever_wrote_is_known_as_a_writer_though_they_also_let_what_was_published_be_merged() {
        Edition first = desk.publish(kari, document, desk.now(document));
        Draft draft = desk.start(ola, document, first.body());
        write(kari, "Ett.");
        Draft urgent = drafts.start(
                kari, document, Language.NB, Draft.Lane.URGENT, adding(first.body(), "Haster."), Instant.now());
        Edition second = desk.publish(kari, document, urgent);
        assertThat(drafts.catchUp(kari, document, desk.now(document), second, false))
                .isInstanceOf(Saved.Ok.class);
        assertThat(drafts.writers(draft.id())).contains(kari.actor());
        desk.longAgo(document, "25 hours");
        pruning.prune(permits.forJob("prune"));
        assertThat(drafts.writers(draft.id())).as("Ola has only opened it").containsExactly(kari.actor());
    }

    @Test
    void only_a_job_prunes_everything() {
        write(kari, "Ett.");
        desk.longAgo(document, "25 hours");
        Permit other = desk.permit("Per", desk.document("helse-fonna.no"), Role.SITE_MANAGER);
        assertThatThrownBy(() -> pruning.prune(other)).isInstanceOf(Permit.NotPermitted.class);
        assertThat(revisions()).containsExactly(1, 2);
        pruning.prune(permits.forJob("prune"));
    }

    @Test
    void who_builds_on_what_was_pruned_is_shown_both() {
        Draft read = write(kari, "Ett.");
        Draft later = write(kari, "To.");
        desk.longAgo(document, "25 hours");
        pruning.prune(permits.forJob("prune"));
        Saved saved = drafts.save(ola, document, read.id(), read.revision(), adding(read.body(), "Mitt."));
        assertThat(saved).isInstanceOfSatisfying(Saved.Conflicting.class, both -> {
            assertThat(both.theirs()).isEqualTo(desk.now(document));
            assertThat(words(both.merged().body())).contains("Mitt.", "To.");
        });
        assertThat(desk.now(document).body()).isEqualTo(later.body());
    }

    private Draft write(Permit permit, String words) {
        Draft read = desk.now(document);
        Saved saved = drafts.save(permit, document, read.id(), read.revision(), adding(read.body(), words));
        return ((Saved.Ok) saved).draft();
    }

    private Saved restore(Permit permit, UUID version, int readRevision) {
        return versions.restore(permit, document, version, Draft.Lane.ORDINARY, readRevision, Instant.now())
                .orElseThrow();
    }

    private List<Version> all() {
        return versions.of(document.id(), Language.NB);
    }

    private List<String> told() {
        return all().stream()
                .map(version -> (version.author().equals(kari.actor()) ? "Kari " : "Ola ")
                        + ((Version.Source.OfDraft) version.source()).revision())
                .toList();
    }

    private List<Integer> revisions() {
        return db.sql("select revision from content.saved where document = :document order by revision")
                .param("document", document.id())
                .query(Integer.class)
                .list();
    }

    private List<String> acts() {
        return db.sql("select act from journal.entry where subject = :document order by key")
                .param("document", document.id())
                .query(String.class)
                .list();
    }
}
