package no.fnsp.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import no.fnsp.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can never stand in the tables, whatever the code does. */
class WhatTheStudyTablesRefuseTest {

    private static final JdbcClient DB = JdbcClient.create(TestDatabase.fresh());

    private UUID study;
    private UUID trust;

    @BeforeEach
    void a_study_of_a_hospital() {
        study = study();
        trust = UUID.randomUUID();
        DB.sql("insert into organisation.node (id, key) values (:id, :key)")
                .param("id", trust)
                .param("key", "sykehus-" + trust)
                .update();
    }

    private static UUID study() {
        UUID id = UUID.randomUUID();
        DB.sql("insert into study.study (id, begun_by, begun) values (:id, gen_random_uuid(), now())")
                .param("id", id)
                .update();
        DB.sql("insert into study.address (study, slug) values (:id, 'studie-' || :id::text)")
                .param("id", id)
                .update();
        return id;
    }

    @Test
    void a_study_that_says_two_things_at_once() {
        say("open", "654321", null, null, "2026-01-01", null);
        assertThatThrownBy(() -> say("closed", "654321", null, null, "2026-01-01", "2026-02-01"))
                .hasMessageContaining("said_open");
    }

    @Test
    void a_responsible_hospital_that_does_not_take_part() {
        assertThatThrownBy(() -> DB.sql(insert("'{}'"))
                        .param("study", study)
                        .param("trust", trust)
                        .param("state", "open")
                        .param("rek", "654321")
                        .param("nct", null)
                        .param("euct", null)
                        .param("starts", "2026-01-01")
                        .param("ends", null)
                        .update())
                .hasMessageContaining("the_responsible_takes_part");
    }

    @Test
    void an_end_before_the_start() {
        assertThatThrownBy(() -> say("open", "654321", null, null, "2026-05-01", "2026-04-30"))
                .hasMessageContaining("it_ends_after_it_starts");
    }

    @Test
    void numbers_of_another_form() {
        assertThatThrownBy(() -> say("open", "REK", null, null, "2026-01-01", null))
                .hasMessageContaining("said_rek_check");
        assertThatThrownBy(() -> say("open", "654321", "NCT1", null, "2026-01-01", null))
                .hasMessageContaining("said_nct_check");
        assertThatThrownBy(() -> say("open", "654321", null, "2023-1", "2026-01-01", null))
                .hasMessageContaining("said_euct_check");
    }

    @Test
    void one_trial_registered_by_two_hospitals() {
        say("open", "654321", "NCT77777777", null, "2026-01-01", null);
        study = study();
        assertThatThrownBy(() -> say("open", "654322", "NCT77777777", null, "2026-01-01", null))
                .hasMessageContaining("said_nct");
    }

    @Test
    void two_saves_on_top_of_the_same() {
        save(1, "begun", "");
        save(2, "begun", "");
        assertThatThrownBy(() -> save(2, "begun", "")).hasMessageContaining("draft_pkey");
    }

    @Test
    void a_save_that_is_changed_or_thrown_away() {
        save(1, "begun", "");
        assertThatThrownBy(() -> DB.sql("update study.draft set remark = 'x'").update())
                .hasMessageContaining("only whom to ask may be erased");
        assertThatThrownBy(() -> DB.sql("update study.draft set fields = '{\"rek\": \"1\"}'")
                        .update())
                .hasMessageContaining("only whom to ask may be erased");
        assertThatThrownBy(() -> DB.sql("delete from study.draft").update()).hasMessageContaining("never changes");
    }

    @Test
    void a_save_that_readers_saw_the_words_of_to_be_forgotten() {
        save(1, "begun", "");
        save(2, "published", "");
        String forget =
                "update study.draft set fields = fields - 'contact.who' - 'contact.email' - 'contact.phone' where study = :study";
        assertThat(forget(forget + " and stage = 'begun'")).isEqualTo(1);
        assertThatThrownBy(() -> forget(forget)).hasMessageContaining("while readers have not seen it");
    }

    @Test
    void a_study_sent_back_without_a_word() {
        assertThatThrownBy(() -> save(1, "returned", " ")).hasMessageContaining("returned_with_a_remark");
    }

    private int forget(String statement) {
        return DB.sql(statement).param("study", study).update();
    }

    private void save(int revision, String stage, String remark) {
        DB.sql("""
                insert into study.draft (study, revision, stage, fields, remark, written_by, written)
                values (:study, :revision, :stage, '{}', :remark, gen_random_uuid(), now())
                """)
                .param("study", study)
                .param("revision", revision)
                .param("stage", stage)
                .param("remark", remark)
                .update();
    }

    private void say(String state, String rek, String nct, String euct, String starts, String ends) {
        DB.sql(insert("array[:trust]::uuid[]"))
                .param("study", study)
                .param("trust", trust)
                .param("state", state)
                .param("rek", rek)
                .param("nct", nct)
                .param("euct", euct)
                .param("starts", starts)
                .param("ends", ends)
                .update();
    }

    private static String insert(String participating) {
        return """
                insert into study.said (study, state, title, body, fields, areas, responsible, participating, rek, nct, euct,
                                        approved, starts, ends, said_by, valid_from)
                values (:study, :state, '{"nb": "Studie"}', '{}', '{}', '{cancer}', :trust, %s, :rek, :nct, :euct,
                        '2025-01-01', :starts::date, :ends::date, gen_random_uuid(), now())
                """.formatted(participating);
    }
}
