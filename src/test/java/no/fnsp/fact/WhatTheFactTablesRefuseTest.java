package no.fnsp.fact;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import no.fnsp.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must never happen with facts, whatever the code does. */
class WhatTheFactTablesRefuseTest {

    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
    private UUID site;

    @BeforeEach
    void a_site() {
        site = db.sql("insert into site.site (key) values ('helse-bergen.no') returning id")
                .query(UUID.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phone | {\"nb\":\"a\"} | {\"type\":\"phone\",\"number\":\"ring oss\"} | phone_can_be_dialled",
                "phone | {\"nb\":\"a\"} | {\"type\":\"phone\"} | phone_can_be_dialled",
                "phone | {\"nb\":\"a\"} | {\"type\":\"words\",\"number\":\"113\"} | said_is_of_its_kind",
                "phone | {} | {\"type\":\"phone\",\"number\":\"113\"} | said_has_a_label",
                "fee | {\"nb\":\"a\"} | {\"type\":\"fee\",\"amounts\":[{\"from\":\"2026-01-01\",\"ore\":-1}]} | fee_is_not_negative",
                "fee | {\"nb\":\"a\"} | {\"type\":\"fee\",\"amounts\":[]} | fee_is_not_negative",
                "hours | {\"nb\":\"a\"} | {\"type\":\"hours\",\"open\":\"\"} | hours_are_said",
                "words | {\"nb\":\"a\"} | {\"type\":\"words\",\"words\":{}} | words_are_said"
            })
    void a_fact_that_says_nothing_or_what_cannot_be(String kind, String label, String body, String constraint) {
        UUID fact = fact(kind);
        assertThatThrownBy(() -> say(fact, kind, label, body, null)).hasMessageContaining(constraint);
    }

    @Test
    void a_fact_that_says_two_things_at_once() {
        UUID fact = phone();
        assertThatThrownBy(this::twice).hasMessageContaining("said_open");
        assertThatCode(() -> db.sql("update fact.said set valid_until = now() where fact = :fact")
                        .param("fact", fact)
                        .update())
                .doesNotThrowAnyException();
    }

    private void twice() {
        UUID fact = phone();
        say(fact, "phone", "{\"nb\":\"a\"}", "{\"type\":\"phone\",\"number\":\"112\"}", null);
    }

    @Test
    void a_fact_of_another_kind_than_it_began_as() {
        UUID fact = fact("phone");
        assertThatThrownBy(() ->
                        say(fact, "words", "{\"nb\":\"a\"}", "{\"type\":\"words\",\"words\":{\"nb\":\"x\"}}", null))
                .hasMessageContaining("foreign key");
    }

    @Test
    void a_withdrawal_without_a_reason() {
        UUID fact = fact("phone");
        assertThatThrownBy(() -> say(fact, "phone", "{\"nb\":\"a\"}", "{\"type\":\"phone\",\"number\":\"113\"}", " "))
                .hasMessageContaining("withdrawn_says_why");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delete from fact.said | never changes",
                "truncate fact.said | never changes",
                "update fact.said set withdrawn = 'x' | only the end",
                "delete from fact.fact | never changes",
                "truncate fact.fact, fact.said, fact.each_site, fact.own | never changes",
                "update fact.fact set national = true | never changes"
            })
    void what_was_said_being_written_over(String statement, String why) {
        phone();
        assertThatThrownBy(() -> db.sql(statement).update()).hasMessageContaining(why);
    }

    private UUID phone() {
        UUID fact = fact("phone");
        say(fact, "phone", "{\"nb\":\"Nødnummer\"}", "{\"type\":\"phone\",\"number\":\"113\"}", null);
        return fact;
    }

    private UUID fact(String kind) {
        return db.sql("""
                        insert into fact.fact (id, site, national, kind, added_by, added)
                        values (gen_random_uuid(), :site, false, :kind, gen_random_uuid(), now()) returning id
                        """)
                .param("site", site)
                .param("kind", kind)
                .query(UUID.class)
                .single();
    }

    private void say(UUID fact, String kind, String label, String body, String withdrawn) {
        db.sql("""
                insert into fact.said (fact, kind, label, body, withdrawn, said_by, valid_from)
                values (:fact, :kind, :label::jsonb, :body::jsonb, :withdrawn, gen_random_uuid(), now())
                """)
                .param("fact", fact)
                .param("kind", kind)
                .param("label", label)
                .param("body", body)
                .param("withdrawn", withdrawn)
                .update();
    }
}
