package no.fnsp.notice;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import no.fnsp.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can never stand in the tables, whatever the code does. */
class WhatTheNoticeTablesRefuseTest {

    private static final JdbcClient DB = JdbcClient.create(TestDatabase.fresh());

    private UUID notice;

    @BeforeEach
    void a_notice_for_everybody() {
        notice = UUID.randomUUID();
        DB.sql("""
                insert into notice.notice (id, area, slug, added_by, added)
                values (:id, 'all', 'varsel-' || :id::text, gen_random_uuid(), now())
                """).param("id", notice).update();
    }

    @Test
    void a_notice_that_says_two_things_at_once() {
        say("red", "{}", "", "'infinity'");
        assertThatThrownBy(() -> say("yellow", "{}", "", "'infinity'")).hasMessageContaining("said_open");
    }

    @Test
    void a_service_notice_without_an_end() {
        assertThatThrownBy(() -> say("serious", "{}", "", "'infinity'"))
                .hasMessageContaining("only_an_emergency_is_open");
    }

    @Test
    void an_end_before_the_beginning() {
        assertThatThrownBy(() -> say("info", "{}", "", "now() - interval '1 hour'"))
                .hasMessageContaining("said_ends_after_it_begins");
    }

    @Test
    void a_link_that_runs_script_or_leads_to_another_scheme() {
        for (String link :
                new String[] {"javascript:alert(1)", "//ond.example", "data:text/html,x", "vbscript:x", " /x"}) {
            assertThatThrownBy(() -> say("red", "{}", link, "'infinity'"))
                    .as(link)
                    .hasMessageContaining("link_leads_to_a_page");
        }
    }

    @Test
    void pages_of_what_is_no_site() {
        assertThatThrownBy(() -> say("red", "{/nyheter}", "", "'infinity'"))
                .hasMessageContaining("only_a_site_has_pages");
    }

    @Test
    void other_words_in_what_was_said() {
        say("red", "{}", "", "'infinity'");
        assertThatThrownBy(() -> DB.sql("update notice.said set grade = 'green' where notice = :id")
                        .param("id", notice)
                        .update())
                .hasMessageContaining("only the end may be set");
        assertThatThrownBy(() -> DB.sql("delete from notice.said").update()).hasMessageContaining("never changes");
        assertThatThrownBy(() -> DB.sql("update notice.notice set slug = 'x'").update())
                .hasMessageContaining("never changes");
    }

    @Test
    void a_notice_of_a_region_that_is_not_named() {
        assertThatThrownBy(() -> DB.sql("""
                        insert into notice.notice (id, area, slug, added_by, added)
                        values (gen_random_uuid(), 'region', 'uten-region', gen_random_uuid(), now())
                        """).update()).hasMessageContaining("notice_has_one_area");
    }

    private void say(String grade, String paths, String link, String until) {
        DB.sql("""
                insert into notice.said (notice, area, grade, paths, body, shown_from, shown_until, said_by, valid_from)
                values (:notice, 'all', :grade, :paths::text[],
                        jsonb_build_object('link', :link::text, 'words', '{"nb": {"title": "x"}}'::jsonb),
                        now(), """ + until + ", gen_random_uuid(), now())")
                .param("notice", notice)
                .param("grade", grade)
                .param("paths", paths)
                .param("link", link)
                .update();
    }
}
