package no.fnsp.opendata.concept;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.fnsp.opendata.answer.Addresses;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.national.Narrowed;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes in use: those of concepts that something published is about. */
@Repository
class Codes {

    private static final String USED = """
            with used as (
                select distinct s.system, one.code, c.concept, c.names
                from content.concepts c
                join content.documents d on d.concept = c.concept and d.variant_of is null and d.kind = any(:kinds)
                join site.dated base on base.site = d.site and base.key = :base
                        and base.valid_from <= :at and base.valid_until > :at
                cross join jsonb_each(c.codes) s(system, codes)
                cross join jsonb_array_elements_text(s.codes) one(code)
                where c.valid_from <= :at and c.valid_until > :at
                  and exists (select from content.heads h where h.document = d.document
                              and h.valid_from <= :at and h.valid_until > :at)
            )
            """;

    private final JdbcClient db;

    Codes(JdbcClient db) {
        this.db = db;
    }

    /** A code system. Never changes. @param codes how many of its codes are in use */
    record InUse(String system, String title, String oid, String uri, int codes, String href) {}

    /** A code. Never changes. @param treatments where the texts that have it are listed */
    record Item(String system, String code, List<Meant> concepts, String treatments, String links, String href) {}

    /** A concept that has it. Never changes. */
    record Meant(UUID id, Map<String, List<String>> names, String href) {}

    List<InUse> systems(Instant at) {
        var counts = new TreeMap<String, Integer>();
        Narrowed.base(db.sql(USED + "select system, count(distinct code) as codes from used group by system"), at)
                .query(row -> {
                    counts.put(row.getString("system"), row.getInt("codes"));
                });
        return Arrays.stream(CodeSystem.values())
                .map(one -> new InUse(
                        one.key(),
                        one.title(),
                        one.oid(),
                        one.uri(),
                        counts.getOrDefault(one.key(), 0),
                        CodeController.PATH + "/" + one.key()))
                .toList();
    }

    /** In the order of the codes, after one. */
    List<Item> of(CodeSystem system, String after, int most, Instant at) {
        return asked(system, "code > :code", after, most, at);
    }

    Optional<Item> one(CodeSystem system, String code, Instant at) {
        return asked(system, "upper(code) = upper(:code)", code, 1, at).stream().findFirst();
    }

    private List<Item> asked(CodeSystem system, String which, String code, int most, Instant at) {
        return Narrowed.base(db.sql(USED + """
                        select code collate "C" as code,
                               jsonb_agg(jsonb_build_object('id', concept, 'names', names) order by concept) as concepts
                        from (select system, code collate "C" as code, concept, names from used) used
                        where system = :system and %s group by code order by code limit :most
                        """.formatted(which)), at)
                .param("system", system.key())
                .param("code", code)
                .param("most", most)
                .query((row, i) -> item(system, row.getString("code"), row.getString("concepts")))
                .list();
    }

    private static Item item(CodeSystem system, String code, String concepts) {
        String asked = "?system=" + system.key() + "&code=" + Addresses.part(code);
        return new Item(
                system.key(),
                code,
                Arrays.stream(Jsonb.read(concepts, Kept[].class))
                        .map(one -> new Meant(one.id(), one.names(), Concepts.PATH + "/" + one.id()))
                        .toList(),
                Api.BASE + "/treatments" + asked,
                LinkController.PATH + asked,
                CodeController.PATH + "/" + system.key() + "/" + Addresses.part(code));
    }

    /** A concept as the statement gathers it. */
    private record Kept(UUID id, Map<String, List<String>> names) {}
}
