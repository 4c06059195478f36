package no.fnsp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must never happen, whatever the code does: from an empty database, in plain SQL. */
class WhatTheDatabaseRefusesTest {

    private static final String SHA_OF = "sha256(convert_to('%s', 'UTF8'))";

    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());

    private UUID bergen;
    private UUID haukeland;
    private UUID hipReplacement;
    private UUID first;
    private UUID second;

    @BeforeEach
    void one_site_with_one_text_in_two_editions() {
        bergen = id("insert into site.site (key) values ('helse-bergen.no') returning id");
        haukeland = id("insert into organisation.node (key) values ('helse-bergen.no/steder/haukeland') returning id");
        hipReplacement = document("hofteprotese");
        first = edition(1, "Du får ny hofte");
        second = edition(2, "Du får en ny hofte");
    }

    @Test
    void two_drafts_in_one_lane() {
        draft("ordinary");
        assertThatCode(() -> draft("urgent")).doesNotThrowAnyException();
        assertThatThrownBy(() -> draft("ordinary")).hasMessageContaining("draft_document_language_lane_key");
    }

    @Test
    void a_draft_that_says_something_else_than_its_last_save() {
        draft("ordinary");
        assertThatThrownBy(() -> db.sql("update content.draft set revision = 7").update())
                .hasMessageContaining("draft_id_revision_fkey");
    }

    @Test
    void a_change_of_what_was_saved() {
        draft("ordinary");
        assertThatThrownBy(() ->
                        db.sql("update content.saved set author = document").update())
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> db.sql("truncate content.saved cascade").update())
                .hasMessageContaining("never changes");
    }

    @Test
    void the_pruning_of_a_save_that_is_fresh_or_the_last_of_its_run() {
        draft("ordinary");
        save();
        String prune = "delete from content.saved where revision = 1";
        assertThatThrownBy(() -> db.sql(prune).update()).hasMessageContaining("is not pruned");
        aDayGoesBy();
        assertThatThrownBy(() -> db.sql("delete from content.saved").update()).hasMessageContaining("is not pruned");
        assertThat(db.sql(prune).update()).isOne();
    }

    @Test
    void the_pruning_of_a_save_that_has_a_name() {
        draft("ordinary");
        save();
        aDayGoesBy();
        run(
                "insert into content.version_name (saved, name, named_by) select id, 'Til høring', :other from content.saved "
                        + "where revision = 1",
                hipReplacement);
        assertThatThrownBy(() ->
                        db.sql("delete from content.saved where revision = 1").update())
                .hasMessageContaining("version_name_saved_fkey");
    }

    @Test
    void two_names_of_one_version() {
        name(first, "Til høring");
        assertThatThrownBy(() -> name(first, "Etter høring")).hasMessageContaining("version_name_edition");
    }

    @Test
    void a_draft_that_became_nothing() {
        draft("ordinary");
        String end = "insert into content.past_draft (draft, document, revision, how, ended_by) "
                + "select id, document, revision, '%s', :other from content.draft";
        assertThatThrownBy(() -> run(end.formatted("became"), hipReplacement)).hasMessageContaining("past_draft");
        run(end.formatted("discarded"), hipReplacement);
        assertThatThrownBy(() -> db.sql("delete from content.past_draft").update())
                .hasMessageContaining("never changes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind = 'news'", "site = gen_random_uuid()", "key = 'ny-hofte'", "id = gen_random_uuid()"})
    void another_kind_site_or_key_of_a_document(String change) {
        assertThatThrownBy(() -> db.sql("update content.document set " + change).update())
                .hasMessageContaining("never change");
    }

    @Test
    void but_not_that_a_document_is_about_something_else() {
        assertThatCode(() -> run("update content.document set node = :other", haukeland))
                .doesNotThrowAnyException();
    }

    @Test
    void two_published_editions_at_a_time() {
        publish(first);
        assertThatThrownBy(() -> publish(second)).hasMessageContaining("head_open");
        end("content.head");
        assertThatCode(() -> publish(second)).doesNotThrowAnyException();
    }

    @Test
    void an_edition_published_as_another_documents() {
        UUID other = document("kneprotese");
        assertThatThrownBy(() -> run(
                        "insert into content.head (document, language, edition, valid_from) values "
                                + "(:other, 'nb', :first, now())",
                        other))
                .hasMessageContaining("foreign key");
    }

    @Test
    void two_texts_at_one_address() {
        place(hipReplacement, "/behandlinger/protese");
        UUID other = document("kneprotese");
        assertThatThrownBy(() -> place(other, "/behandlinger/protese")).hasMessageContaining("placement_path");
    }

    @Test
    void one_text_at_two_addresses() {
        place(hipReplacement, "/behandlinger/hofteprotese");
        assertThatThrownBy(() -> place(hipReplacement, "/behandlinger/ny-hofte"))
                .hasMessageContaining("placement_document");
    }

    @Test
    void two_editions_shown_by_one_site() {
        accept(first);
        assertThatThrownBy(() -> accept(second)).hasMessageContaining("acceptance_open");
        end("sharing.acceptance");
        assertThatCode(() -> accept(second)).doesNotThrowAnyException();
    }

    @Test
    void two_sites_at_one_host() {
        address(bergen, "helse-bergen.no", true);
        UUID fonna = id("insert into site.site (key) values ('helse-fonna.no') returning id");
        assertThatThrownBy(() -> address(fonna, "helse-bergen.no", true)).hasMessageContaining("address_open");
    }

    @Test
    void a_site_with_two_main_hosts() {
        address(bergen, "helse-bergen.no", true);
        assertThatCode(() -> address(bergen, "haukeland.no", false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> address(bergen, "haukelandsykehus.no", true)).hasMessageContaining("address_main");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a change of what it says         | update content.edition set canonical = canonical || '!'",
                "a change of a comma in its body  | update content.edition set body = body || '{\"title\": \"Ny\"}'",
                "its removal                      | delete from content.edition",
                "the removal of all of them       | truncate content.edition cascade"
            })
    void of_an_edition(String what, String statement) {
        assertThatThrownBy(() -> db.sql(statement).update()).as(what).hasMessageContaining("never changes");
    }

    @Test
    void an_edition_whose_fingerprint_is_of_other_words() {
        assertThatThrownBy(() -> edition(3, "Du får ny hofte", "Du får nytt kne"))
                .hasMessageContaining("edition_check");
    }

    @Test
    void an_approval_of_other_words_than_the_edition_has() {
        assertThatCode(() -> approve(first, "Du får ny hofte")).doesNotThrowAnyException();
        assertThatThrownBy(() -> approve(second, "Du får ny hofte")).hasMessageContaining("other text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update approval.approval set profession = 'Lege'", "delete from approval.approval"})
    void a_change_of_an_approval(String statement) {
        approve(first, "Du får ny hofte");
        assertThatThrownBy(() -> db.sql(statement).update()).hasMessageContaining("never changes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content.head           | language = 'nn'",
                "content.version_name   | name = 'Før høring'",
                "content.details        | body = '{\"responsible\": null}'",
                "content.concept_state  | type = 'examination'",
                "placement.placement    | path = '/behandlinger/ny-hofte'",
                "placement.redirect     | path = '/ny-hofte'",
                "placement.trashed      | path = '/ny-hofte'",
                "placement.archived     | archived_by = gen_random_uuid()",
                "sharing.adoption       | follows = 'accepted'",
                "sharing.acceptance     | how = 'policy'",
                "organisation.state     | slug = 'ulriksdal'",
                "site.settings          | body = '{\"name\": \"Helse Fonna\"}'",
                "site.address           | host = 'helse-fonna.no'"
            })
    void a_change_of_a_dated_row_other_than_its_end_once(String table, String change) {
        oneDatedRowOfEach();
        assertThatThrownBy(() -> db.sql("update " + table + " set " + change).update())
                .hasMessageContaining("only the end may be set, once");
        assertThat(end(table)).isOne();
        assertThatThrownBy(() -> end(table)).hasMessageContaining("only the end may be set, once");
    }

    @Test
    void a_dated_row_that_ends_before_it_begins() {
        publish(first);
        assertThatThrownBy(() -> db.sql("update content.head set valid_until = valid_from - interval '1 day'")
                        .update())
                .hasMessageContaining("head_check");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "placement.placement",
                "placement.redirect",
                "placement.trashed",
                "placement.archived",
                "sharing.adoption",
                "sharing.acceptance",
                "sharing.local_change"
            })
    void the_removal_of_what_was_where_and_of_how_sites_took_it(String table) {
        oneDatedRowOfEach();
        assertThatThrownBy(() -> db.sql("delete from " + table).update()).hasMessageContaining("never changes");
        assertThatThrownBy(() -> db.sql("truncate " + table + " cascade").update())
                .hasMessageContaining("never changes");
    }

    @Test
    void local_changes_that_are_made_to_another_text_than_before() {
        oneDatedRowOfEach();
        UUID other = document("kneprotese");
        assertThatThrownBy(() -> run("update sharing.local_change set subject = :other", other))
                .hasMessageContaining("never changes");
    }

    @Test
    void a_page_in_the_trash_twice_or_in_the_archive_twice() {
        oneDatedRowOfEach();
        assertThatThrownBy(() -> trash(hipReplacement)).hasMessageContaining("trashed_open");
        assertThatThrownBy(() -> archive(hipReplacement)).hasMessageContaining("archived_open");
    }

    @Test
    void an_address_that_shows_a_page_and_leads_elsewhere_too() {
        place(hipReplacement, "/behandlinger/hofteprotese");
        assertThatThrownBy(() -> run(
                        "insert into placement.redirect (site, path, reason, valid_from) values "
                                + "(:bergen, '/behandlinger/hofteprotese', 'removed', now())",
                        hipReplacement))
                .hasMessageContaining("leads elsewhere too");
    }

    @Test
    void every_dated_table_is_guarded() {
        assertThat(db.sql("""
                        select c.table_schema || '.' || c.table_name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.column_name = 'valid_until' and t.table_type = 'BASE TABLE'
                          and not exists (select from information_schema.triggers g
                                          where g.event_object_schema = c.table_schema
                                            and g.event_object_table = c.table_name
                                            and g.action_statement like '%only_end%')
                        """).query(String.class).list())
                .as("dated tables without the trigger that lets only their end be set")
                .isEmpty();
    }

    /** Of a dated row only its end may be set: a removal would get around that. */
    @Test
    void the_removal_of_dated_rows_of_content() {
        assertThat(db.sql("""
                        select c.oid::regclass::text || case g.bit when 8 then ' delete' else ' truncate' end
                        from pg_class c cross join (values (8), (32)) as g (bit)
                        where c.relkind = 'r' and c.relnamespace = 'content'::regnamespace
                          and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'valid_until')
                          and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgtype & g.bit > 0
                                          and t.tgfoid = 'history.refuse'::regproc)
                        """).query(String.class).list()).isEmpty();
        publish(first);
        assertThatThrownBy(() -> db.sql("delete from content.head").update()).hasMessageContaining("never changes");
        assertThatThrownBy(() -> db.sql("truncate content.head").update()).hasMessageContaining("never changes");
    }

    private void oneDatedRowOfEach() {
        name(first, "Til høring");
        publish(first);
        place(hipReplacement, "/behandlinger/hofteprotese");
        accept(first);
        address(bergen, "helse-bergen.no", true);
        UUID hip = id("insert into content.concept (key) values ('hofteprotese') returning id");
        run(
                "insert into content.concept_state (concept, type, names, codes, valid_from) values "
                        + "(:other, 'treatment', '{}', '[]', now())",
                hip);
        run("insert into content.details (document, body, valid_from) values (:other, '{}', now())", hipReplacement);
        run(
                "insert into placement.redirect (site, path, reason, valid_from) values "
                        + "(:bergen, '/hofte', 'removed', now())",
                hip);
        run(
                "insert into sharing.adoption (site, document, follows, valid_from) values "
                        + "(:bergen, :other, 'head', now())",
                hipReplacement);
        run(
                "insert into organisation.state (node, kind, slug, name, valid_from) values "
                        + "(:other, 'place', 'haukeland', '{}', now())",
                haukeland);
        run("insert into site.settings (site, body, valid_from) values (:bergen, '{}', now())", bergen);
        trash(hipReplacement);
        archive(hipReplacement);
        run(
                "insert into sharing.local_change (document, site, node, subject) values (:other, :bergen, '"
                        + haukeland + "', '" + hipReplacement + "')",
                document("local/hofteprotese"));
    }

    private void trash(UUID document) {
        run(
                "insert into placement.trashed (site, document, path, position, why, trashed_by, valid_from) values "
                        + "(:bergen, :other, '/hofte', 0, 'trashed', gen_random_uuid(), now())",
                document);
    }

    private void archive(UUID document) {
        run(
                "insert into placement.archived (site, document, archived_by, valid_from) values "
                        + "(:bergen, :other, gen_random_uuid(), now())",
                document);
    }

    private UUID document(String key) {
        return db.sql("insert into content.document (kind, site, key) values ('treatment', :site, :key) returning id")
                .param("site", bergen)
                .param("key", key)
                .query(UUID.class)
                .single();
    }

    private UUID edition(int number, String words) {
        return edition(number, words, words);
    }

    private UUID edition(int number, String words, String hashed) {
        return db.sql("""
                        insert into content.edition (document, language, number, change_class, kind, shape, body, canonical,
                                                     sha256, author)
                        values (:document, 'nb', :number, 'new', 'treatment', 1, '{"title": "Hofteprotese"}', :words, %s,
                                gen_random_uuid()) returning id
                        """.formatted(SHA_OF.formatted(hashed)))
                .param("document", hipReplacement)
                .param("number", number)
                .param("words", words)
                .query(UUID.class)
                .single();
    }

    private void draft(String lane) {
        run("""
                with d as (insert into content.draft (document, language, lane) values (:other, 'nb', 'LANE') returning id)
                insert into content.saved (draft, revision, document, language, lane, kind, shape, body, author, run)
                select id, 1, :other, 'nb', 'LANE', 'treatment', 1, '{}', :other, 1 from d
                """.replace("LANE", lane), hipReplacement);
    }

    /** One more save of the ordinary draft by the same author. */
    private void save() {
        db.sql("""
                with s as (
                    insert into content.saved (draft, revision, document, language, lane, kind, shape, body, author, run)
                    select draft, revision + 1, document, language, lane, kind, shape, body, author, run
                    from content.saved order by revision desc limit 1 returning draft, revision
                )
                update content.draft set revision = s.revision from s where id = s.draft
                """).update();
    }

    /** What an owner of the database can do, and time does by itself. */
    private void aDayGoesBy() {
        db.sql("""
                alter table content.saved disable trigger saved_never_changes;
                update content.saved set saved_at = saved_at - interval '25 hours';
                alter table content.saved enable trigger saved_never_changes
                """).update();
    }

    private void name(UUID edition, String name) {
        run(
                "insert into content.version_name (edition, name, named_by) values (:other, '" + name + "', :other)",
                edition);
    }

    private void publish(UUID edition) {
        run(
                "insert into content.head (document, language, edition, valid_from) values "
                        + "((select document from content.edition where id = :other), 'nb', :other, now())",
                edition);
    }

    private void accept(UUID edition) {
        run(
                "insert into sharing.acceptance (site, document, language, edition, how, accepted_by, valid_from) values "
                        + "(:bergen, (select document from content.edition where id = :other), 'nb', :other, 'chosen', "
                        + "gen_random_uuid(), now())",
                edition);
    }

    private void approve(UUID edition, String words) {
        run(
                "insert into approval.approval (edition, sha256, kind, approved_by, approved_at) values (:other, "
                        + SHA_OF.formatted(words) + ", 'professional', gen_random_uuid(), now())",
                edition);
    }

    private void place(UUID document, String path) {
        run(
                "insert into placement.placement (site, path, document, valid_from) values " + "(:bergen, '" + path
                        + "', :other, now())",
                document);
    }

    private void address(UUID site, String host, boolean main) {
        run(
                "insert into site.address (host, site, main, valid_from) values ('" + host + "', :other, " + main
                        + ", now())",
                site);
    }

    private int end(String table) {
        return db.sql("update " + table + " set valid_until = now()").update();
    }

    private UUID id(String insert) {
        return db.sql(insert).query(UUID.class).single();
    }

    private void run(String statement, UUID other) {
        db.sql(statement)
                .param("bergen", bergen)
                .param("first", first)
                .param("other", other)
                .update();
    }
}
