package no.fnsp.event;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import no.fnsp.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can never stand in the tables, whatever the code does. */
class WhatTheEventTablesRefuseTest {

    private static final JdbcClient DB = JdbcClient.create(TestDatabase.fresh());

    private UUID event;

    @BeforeEach
    void an_event() {
        UUID site = UUID.randomUUID();
        DB.sql("insert into site.site (id, key) values (:id, :id::text)")
                .param("id", site)
                .update();
        event = UUID.randomUUID();
        DB.sql("""
                insert into event.event (id, site, slug, added_by, added)
                values (:id, :site, 'kurs-' || :id::text, gen_random_uuid(), now())
                """).param("id", event).param("site", site).update();
    }

    @Test
    void an_event_that_says_two_things_at_once() {
        say("published", "{patients}", "{}");
        assertThatThrownBy(() -> say("published", "{patients}", "{}")).hasMessageContaining("said_open");
    }

    @Test
    void an_event_for_nobody_or_without_a_title() {
        assertThatThrownBy(() -> say("published", "{}", "{}")).hasMessageContaining("said_has_an_audience");
        assertThatThrownBy(() -> DB.sql("""
                                insert into event.said (event, lane, kind, audience, attendance, titles, body, said_by, valid_from)
                                values (:event, 'published', 'other', '{patients}', 'place', '{}', '{}', gen_random_uuid(), now())
                                """).param("event", event).update()).hasMessageContaining("said_has_a_title");
    }

    @Test
    void a_link_or_a_registration_that_runs_script_or_leads_to_another_scheme() {
        for (String link :
                new String[] {"javascript:alert(1)", "//ond.example", "data:text/html,x", " https://x", "/x"}) {
            assertThatThrownBy(() -> say("draft", "{}", "{\"link\": \"" + link + "\"}"))
                    .as(link)
                    .hasMessageContaining("link_leads_to_a_page");
            String occurrences = "{\"occurrences\": [{\"registration\": \"\"}, {\"registration\": \"" + link + "\"}]}";
            assertThatThrownBy(() -> say("draft", "{}", occurrences))
                    .as(link)
                    .hasMessageContaining("registration_leads_to_a_page");
        }
        say(
                "draft",
                "{}",
                "{\"link\": \"https://x.no/a\", \"occurrences\": [{\"registration\": \"http://x.no/å?b=c\"}]}");
    }

    @Test
    void a_time_that_ends_before_it_starts_lasts_for_months_or_is_in_1970_or_9999() {
        UUID said = say("published", "{patients}", "{}");
        assertThatThrownBy(() -> held(said, "2027-01-02T10:00Z", "2027-01-02T10:00Z"))
                .hasMessageContaining("occurrence_ends_after_it_starts");
        assertThatThrownBy(() -> held(said, "2027-01-02T10:00Z", "2027-04-02T10:00Z"))
                .hasMessageContaining("occurrence_is_no_year");
        for (String day : new String[] {"1970-01-01", "9999-12-30"}) {
            assertThatThrownBy(() -> held(said, day + "T10:00Z", day + "T11:00Z"))
                    .hasMessageContaining("occurrence_is_within_reason");
        }
    }

    @Test
    void another_history() {
        UUID said = say("published", "{patients}", "{}");
        held(said, "2027-01-02T10:00Z", "2027-01-02T11:00Z");
        for (String statement : new String[] {
            "update event.event set slug = 'annet'",
            "delete from event.event",
            "update event.said set body = '{\"link\": \"https://x.no\"}'",
            "delete from event.said",
            "update event.occurrence set state = 'cancelled'",
            "delete from event.occurrence",
            "truncate event.occurrence"
        }) {
            assertThatThrownBy(() -> DB.sql(statement).update()).as(statement).hasMessageContaining("event");
        }
    }

    private UUID say(String lane, String audience, String body) {
        return DB.sql("""
                        insert into event.said (event, lane, kind, audience, attendance, titles, body, said_by, valid_from)
                        values (:event, :lane, 'learning', :audience::text[], 'place', '{"nb": "Kurs"}', :body::jsonb,
                                gen_random_uuid(), now())
                        returning id
                        """)
                .param("event", event)
                .param("lane", lane)
                .param("audience", audience)
                .param("body", body)
                .query(UUID.class)
                .single();
    }

    private void held(UUID said, String starts, String ends) {
        DB.sql("""
                insert into event.occurrence (said, occurrence, starts, ends, state)
                values (:said, gen_random_uuid(), :starts::timestamptz, :ends::timestamptz, 'open')
                """)
                .param("said", said)
                .param("starts", starts)
                .param("ends", ends)
                .update();
    }
}
