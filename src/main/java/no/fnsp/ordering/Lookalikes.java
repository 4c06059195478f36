package no.fnsp.ordering;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.Concepts;
import no.fnsp.store.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What there is already: the concepts of the base, what has been ordered, and variants. Read anew each time; it is a few thousand names. */
@Repository
public class Lookalikes {

    private static final double ALIKE = 0.45;
    private static final int MOST = 8;

    private final JdbcClient db;

    Lookalikes(JdbcClient db) {
        this.db = db;
    }

    /**
     * The most alike first.
     *
     * @param names working title and synonyms, in any language
     * @param codes of any system
     */
    public List<Lookalike> of(List<String> names, Collection<String> codes, Instant at) {
        return Stream.of(concepts(at), orders(), variants(at))
                .flatMap(List::stream)
                .flatMap(thing -> likeness(thing, names, codes).stream())
                .sorted(Comparator.comparingDouble(Lookalike::likeness).reversed())
                .limit(MOST)
                .toList();
    }

    private record Thing(
            Lookalike.Kind kind, UUID id, @Nullable UUID text, List<String> names, List<String> codes) {

        Lookalike as(String name, String code, double likeness) {
            return new Lookalike(kind, id, text, name, code, likeness);
        }
    }

    private static Optional<Lookalike> likeness(Thing thing, List<String> names, Collection<String> codes) {
        Optional<String> code = thing.codes().stream().filter(codes::contains).findFirst();
        Optional<Lookalike> alike = names.stream()
                .flatMap(name -> thing.names().stream().map(other -> thing.as(other, "", Names.alike(name, other))))
                .max(Comparator.comparingDouble(Lookalike::likeness))
                .filter(one -> one.likeness() >= ALIKE);
        // The same code may be used of several things, so a name that is alike says more.
        return alike.or(() -> code.map(same -> thing.as(thing.names().getFirst(), same, ALIKE)));
    }

    private List<Thing> concepts(Instant at) {
        return db
                .sql("""
                        select c.concept, c.names::text, c.codes::text, (
                            select d.document from content.documents d
                            where d.concept = c.concept and d.variant_of is null order by d.created limit 1) as text
                        from content.concepts c where c.valid_from <= :at and c.valid_until > :at
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Thing(
                        Lookalike.Kind.CONCEPT,
                        row.getObject("concept", UUID.class),
                        row.getObject("text", UUID.class),
                        Concepts.names(row.getString("names")).values().stream()
                                .flatMap(List::stream)
                                .toList(),
                        codes(row.getString("codes"))))
                .list()
                .stream()
                .filter(thing -> !thing.names().isEmpty())
                .toList();
    }

    private static List<String> codes(String json) {
        record BySystem(@JsonValue Map<String, List<String>> all) {
            @JsonCreator
            BySystem {}
        }
        return Jsonb.read(json, BySystem.class).all().values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** What is accepted has a concept, and is found by that. */
    private List<Thing> orders() {
        return db.sql("""
                        select matter, title, wish::text from ordering.matters
                        where what = 'order' and state in ('asked', 'clarifying')
                        """)
                .query((row, i) -> {
                    Wish.Page wish = Jsonb.read(row.getString("wish"), Wish.Page.class);
                    return new Thing(
                            Lookalike.Kind.ORDER,
                            row.getObject("matter", UUID.class),
                            null,
                            Stream.concat(Stream.of(row.getString("title")), wish.synonyms().stream())
                                    .toList(),
                            wish.codes().values().stream().flatMap(List::stream).toList());
                })
                .list();
    }

    private List<Thing> variants(Instant at) {
        return db.sql("""
                        select d.document, d.variant_of, array_agg(t.title) as titles from content.documents d
                        -- What is being written is not told to other hospitals; the main text is found by its concept.
                        join (
                            select distinct document, title from content.published
                            where valid_from <= :at and valid_until > :at
                        ) t on t.document = d.document
                        where d.variant_of is not null and t.title <> '' group by d.document, d.variant_of
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Thing(
                        Lookalike.Kind.VARIANT,
                        row.getObject("document", UUID.class),
                        row.getObject("variant_of", UUID.class),
                        List.of((String[]) row.getArray("titles").getArray()),
                        List.of()))
                .list();
    }
}
