package no.fnsp.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import no.fnsp.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must never happen with people and their roles, whatever the code does. */
class WhatTheIdentityTablesRefuseTest {

    private static final String ROLE =
            "insert into identity.held_role (account, given_by, valid_from, role, level, region, site, path)"
                    + " values (:nina, :nina, now(), ";

    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
    private UUID nina;

    @BeforeEach
    void one_person() {
        nina = db.sql(
                        "insert into identity.account (name, email, language) values ('Nina Ny', 'nina@helse-bergen.no', 'nn') returning id")
                .query(UUID.class)
                .single();
    }

    @Test
    void two_people_with_one_address() {
        assertThatThrownBy(
                        () -> run(
                                "insert into identity.account (name, email, language) values ('Nina To', 'nina@helse-bergen.no', 'nb')"))
                .hasMessageContaining("account_email");
        assertThatThrownBy(
                        () -> run(
                                "insert into identity.account (name, email, language) values ('Nina To', 'Nina@helse-bergen.no', 'nb')"))
                .hasMessageContaining("account_email_check");
    }

    @Test
    void one_person_of_a_directory_as_two_accounts() {
        String link = "insert into identity.upstream (provider, subject, account) values ('vest', '%s', :nina)";
        run(link.formatted("a"));
        assertThatThrownBy(() -> run(link.formatted("a"))).hasMessageContaining("upstream_pkey");
        assertThatThrownBy(() -> run(link.formatted("b"))).hasMessageContaining("upstream_account_provider_key");
    }

    @Test
    void a_password_beside_a_directory() {
        String password = "insert into identity.credential (account, password) values (:nina, '$argon2id$x')";
        run("insert into identity.upstream (provider, subject, account) values ('vest', 'a', :nina)");
        assertThatThrownBy(() -> run(password)).hasMessageContaining("not both");
        run("delete from identity.upstream");
        run(password);
        assertThatThrownBy(() ->
                        run("insert into identity.upstream (provider, subject, account) values ('vest', 'a', :nina)"))
                .hasMessageContaining("not both");
    }

    @Test
    void a_password_in_plain_words() {
        assertThatThrownBy(
                        () -> run("insert into identity.credential (account, password) values (:nina, 'sommer2026')"))
                .hasMessageContaining("credential_password_check");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'editor', 'site', 'vest', gen_random_uuid(), null)",
                "'editor', 'site', null, null, null)",
                "'editor', 'branch', null, gen_random_uuid(), null)",
                "'editor', 'branch', null, gen_random_uuid(), 'avdelinger')",
                "'editor', 'branch', null, gen_random_uuid(), '/')",
                "'editor', 'national', null, null, null)",
                "'site-manager', 'national', null, null, null)",
                "'site-manager', 'branch', null, gen_random_uuid(), '/avdelinger')",
                "'regional-coordinator', 'national', null, null, null)",
                "'regional-coordinator', 'site', null, gen_random_uuid(), null)",
                "'national-administrator', 'site', null, gen_random_uuid(), null)",
                "'national-administrator', 'region', 'vest', null, null)",
                "'medical-editor', 'site', null, gen_random_uuid(), null)",
                "'king', 'national', null, null, null)",
                "'reader', 'planet', null, null, null)"
            })
    void a_role_at_a_level_that_is_not_its_own(String values) {
        assertThatThrownBy(() -> run(ROLE + values)).hasMessageContaining("held_role_");
    }

    @Test
    void one_role_held_twice_at_one_place() {
        run(ROLE + "'national-administrator', 'national', null, null, null)");
        assertThatThrownBy(() -> run(ROLE + "'national-administrator', 'national', null, null, null)"))
                .hasMessageContaining("held_role_open");
        run("update identity.held_role set valid_until = now()");
        assertThatCode(() -> run(ROLE + "'national-administrator', 'national', null, null, null)"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update identity.held_role set role = 'site-manager'",
                "update identity.held_role set account = gen_random_uuid()",
                "delete from identity.held_role",
                "truncate identity.held_role cascade"
            })
    void another_history_of_who_was_what(String statement) {
        run(ROLE + "'editor', 'site', null, gen_random_uuid(), null)");
        assertThatThrownBy(() -> run(statement)).hasMessageMatching("(?s).*(never changes|only the end).*");
    }

    @Test
    void two_links_that_count_at_once() {
        String link = "insert into identity.invitation (id, account, anew, made_by, made, expires) values "
                + "(gen_random_uuid(), :nina, false, :nina, now(), now() + interval '3 days')";
        run(link);
        assertThatThrownBy(() -> run(link)).hasMessageContaining("invitation_open");
    }

    private void run(String statement) {
        db.sql(statement).param("nina", nina).update();
    }
}
