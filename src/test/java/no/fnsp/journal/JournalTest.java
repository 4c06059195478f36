package no.fnsp.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

    private final Desk desk = new Desk();

    @Test
    void what_was_recorded_can_be_read_in_the_log() {
        var subject = UUID.randomUUID();
        var site = UUID.randomUUID();
        var scopes = Set.of(Scope.of("document", subject, "nb"), Scope.of("site", site));
        desk.journal.record(
                new Act(Desk.EDITOR, "edition.published", "document", subject, site, Map.of("number", 3), scopes));
        desk.sequencer.sequenceNow();

        assertThat(desk.jdbc.sql("select * from journal.log").query().singleRow())
                .containsEntry("number", 1L)
                .containsEntry("actor", Desk.EDITOR)
                .containsEntry("actor_name", "Kari Nordmann")
                .containsEntry("act", "edition.published")
                .containsEntry("subject_kind", "document")
                .containsEntry("subject", subject)
                .containsEntry("site", site);
        assertThat(desk.jdbc
                        .sql("select unnest(scopes) from journal.log")
                        .query(String.class)
                        .list())
                .containsExactly("document:" + subject + ":nb", "site:" + site);
    }

    @Test
    void many_acts_keep_their_order() {
        desk.journal.recordAll(List.of(Desk.act("first"), Desk.act("second"), Desk.act("third")));
        desk.sequencer.sequenceNow();
        assertThat(desk.acts()).containsExactly("first", "second", "third");
    }

    @Test
    void an_act_that_is_rolled_back_was_never_done() {
        assertThatThrownBy(() -> desk.inTransaction(() -> {
                    desk.journal.record(Desk.act("given up"));
                    throw new IllegalStateException("given up");
                }))
                .isInstanceOf(IllegalStateException.class);
        desk.recordMany(1);
        assertThat(desk.numbers()).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal.entry set act = 'something else'",
                "update journal.entry set act = 'something else' where false",
                "delete from journal.entry",
                "truncate journal.entry cascade",
                "update journal.link set number = number + 1",
                "delete from journal.link",
                "truncate journal.link"
            })
    void what_is_written_cannot_be_changed_or_removed(String sql) {
        desk.recordMany(1);
        assertThatThrownBy(() -> desk.jdbc.sql(sql).update()).hasMessageContaining("is append-only");
        assertThat(desk.acts()).containsExactly("edition.published.1");
    }

    @Test
    void a_name_can_be_changed_and_erased_and_the_acts_remain() {
        desk.recordMany(1);
        desk.journal.person(Desk.EDITOR, "Kari Hansen");
        assertThat(actorName()).isEqualTo("Kari Hansen");

        desk.journal.forget(Desk.EDITOR);
        assertThat(actorName()).isNull();
        assertThat(desk.acts()).hasSize(1);
    }

    private Object actorName() {
        return desk.jdbc
                .sql("select actor_name from journal.log")
                .query()
                .singleColumn()
                .getFirst();
    }
}
