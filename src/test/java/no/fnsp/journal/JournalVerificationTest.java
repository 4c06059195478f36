package no.fnsp.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalVerificationTest {

    private final Desk desk = new Desk();

    @TempDir
    Path data;

    @Test
    void an_empty_journal_is_intact() {
        assertThat(verdict()).isEqualTo(new Verdict.Intact(0, Hash.NONE, 0));
    }

    @Test
    void an_untouched_journal_is_intact() {
        desk.recordMany(5);
        anchors().anchorNow();
        desk.recordMany(5);
        assertThat(verdict()).isInstanceOfSatisfying(Verdict.Intact.class, intact -> {
            assertThat(intact.entries()).isEqualTo(10);
            assertThat(intact.anchors()).isEqualTo(1);
        });
    }

    @Test
    void it_stays_intact_when_a_name_is_erased() {
        desk.recordMany(5);
        desk.journal.forget(Desk.EDITOR);
        assertThat(verdict()).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void an_altered_entry_shows() {
        desk.recordMany(5);
        desk.tamper("update journal.entry set detail = '{\"title\": \"Kneprotese\"}' where key = 3");
        assertBroken(3, "not as it was written");
    }

    @Test
    void a_changed_instant_shows_to_the_microsecond() {
        desk.recordMany(5);
        desk.tamper("update journal.entry set at = at + interval '1 microsecond' where key = 2");
        assertBroken(2, "not as it was written");
    }

    @Test
    void a_deleted_entry_shows() {
        desk.recordMany(5);
        desk.tamper("delete from journal.entry where key = 2");
        assertBroken(2, "is gone");
    }

    @Test
    void an_entry_deleted_with_its_link_shows() {
        desk.recordMany(5);
        desk.tamper("delete from journal.link where number = 4");
        desk.tamper("delete from journal.entry where key = 4");
        assertBroken(4, "no such number");
    }

    @Test
    void an_entry_altered_together_with_its_hash_shows_in_the_next() {
        desk.recordMany(5);
        desk.tamper("update journal.link set hash = sha256('anything') where number = 5");
        assertBroken(5, "not as it was written");
        desk.tamper("update journal.link set previous = sha256('anything') where number = 2");
        assertBroken(2, "does not build on the hash of number 1");
    }

    @Test
    void a_tail_that_was_cut_off_shows_by_the_anchor() {
        desk.recordMany(5);
        anchors().anchorNow();
        cutAfter(3);
        assertBroken(4, "reached number 5");
    }

    @Test
    void a_tail_that_was_cut_off_and_written_anew_shows_by_the_anchor() {
        desk.recordMany(5);
        anchors().anchorNow();
        cutAfter(3);
        desk.recordMany(7);
        assertBroken(5, "written anew");
    }

    @Test
    void an_entry_that_nobody_numbers_shows() {
        desk.recordMany(2);
        desk.journal.record(Desk.act("edition.published"));
        assertThat(verdict()).as("young enough to wait").isInstanceOf(Verdict.Intact.class);

        desk.tamper("update journal.entry set at = at - interval '2 minutes' where key = 3");
        assertBroken(3, "had no number for more than a minute");
    }

    @Test
    void anchors_that_cannot_be_read_are_not_passed_over() throws Exception {
        Files.writeString(data.resolve("journal-anchors.txt"), "12 abc\n");
        assertBroken(0, "cannot be read");
    }

    @Test
    void the_head_is_noted_at_the_start_and_at_the_end_and_not_twice() {
        desk.recordMany(2);
        var anchors = anchors();
        anchors.start();
        anchors.stop();
        desk.journal.record(Desk.act("edition.published"));
        anchors.start();
        anchors.stop();
        assertThat(AnchorFile.in(data).lines().stream().map(Anchor::parse))
                .extracting(Anchor::number)
                .containsExactly(2L, 3L);
    }

    private void cutAfter(int number) {
        desk.tamper("delete from journal.link where number > " + number);
        desk.tamper("delete from journal.entry where key > " + number);
    }

    private Anchors anchors() {
        return new Anchors(desk.sequencer, desk.database, data);
    }

    private Verdict verdict() {
        return new JournalVerification(desk.database, data).verify();
    }

    private void assertBroken(long number, String why) {
        assertThat(verdict()).isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
            assertThat(broken.number()).isEqualTo(number);
            assertThat(broken.why()).contains(why);
        });
    }
}
