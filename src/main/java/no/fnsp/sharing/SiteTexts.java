package no.fnsp.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Bodies;
import no.fnsp.content.Concepts;
import no.fnsp.content.Details;
import no.fnsp.content.Edition;
import no.fnsp.content.Kind;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a site has at an address, and what its nodes change in it: a few statements, whatever the size of the base. */
@Repository
public class SiteTexts {

    /** Every text that stands somewhere, as {@link #text} reads it. */
    static final String OF_PLACEMENTS = """
            select p.site as standing, p.document, p.path, d.kind, d.site as owner, d.concept, d.node, det.body as details, c.names,
                   a.site, a.follows, a.at_last_date, a.title, a.variant, a.offers,
                   (select min(l.last_date) from sharing.last_date l
                    where l.last_date > :at and l.edition in (
                        select h.edition from content.heads h
                        where a.follows = 'accepted' and h.document = coalesce(a.variant, a.document)
                        union all
                        select r.edition from sharing.replacement r
                        where r.document = coalesce(a.variant, a.document, p.document))) as next_last_date
            from placement.placements p
            join content.documents d on d.document = p.document
            left join content.document_details det on det.document = p.document
                and det.valid_from <= :at and det.valid_until > :at
            left join content.concepts c on c.concept = d.concept
                and c.valid_from <= :at and c.valid_until > :at
            left join sharing.adoptions a on a.site = p.site and a.document = p.document
                and a.valid_from <= :at and a.valid_until > :at
            where p.valid_from <= :at and p.valid_until > :at
            """;

    private static final String CHANGES = """
            select l.node, l.site, p.document, p.language, p.edition, p.kind, p.shape, p.body
            from sharing.local_change l
            join content.published p on p.document = l.document
            where l.subject = :subject and p.valid_from <= :at and p.valid_until > :at
            """;

    private final JdbcClient db;
    private final Bodies bodies;
    private final ShownEditions shown;

    SiteTexts(JdbcClient db, Bodies bodies, ShownEditions shown) {
        this.db = db;
        this.bodies = bodies;
        this.shown = shown;
    }

    /** The text at a path of a site, with a draft in the place of what it would become. */
    public Optional<SiteText> at(UUID site, String path, Instant at, @Nullable Instead instead) {
        Optional<SiteText> text = at(site, path, at);
        return instead == null ? text : text.map(one -> instead.in(one, at));
    }

    /** The text at a path of a site. Two statements. */
    public Optional<SiteText> at(UUID site, String path, Instant at) {
        return db.sql(OF_PLACEMENTS + " and p.site = :site and p.path = :path")
                .param("site", site)
                .param("path", path)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> text(row))
                .optional()
                .map(text -> shown.in(site, text, at));
    }

    /** The editions of a national text that a site shows; empty when it has not adopted the text. */
    public Map<Language, Edition> shown(UUID site, UUID document, Instant at) {
        return db.sql("""
                        select a.document, '' as path, d.kind, d.site as owner, d.concept, d.node, null as details,
                               null as names, a.site, a.follows, a.at_last_date, a.title, a.variant, a.offers,
                               null::timestamptz as next_last_date
                        from sharing.adoptions a join content.documents d on d.document = a.document
                        where a.site = :site and a.document = :document and a.valid_from <= :at and a.valid_until > :at
                        """)
                .param("site", site)
                .param("document", document)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> text(row))
                .optional()
                .map(text -> shown.in(site, text, at).editions())
                .orElse(Map.of());
    }

    /** What these nodes change in a text, with a draft in the place of what one of them changes now. */
    public List<Layer> layers(UUID subject, Collection<UUID> nodes, Instant at, @Nullable Instead instead) {
        List<Layer> layers = layers(subject, nodes, at);
        return instead == null ? layers : instead.in(layers, subject, nodes);
    }

    /** What these nodes change in a text, in the order the nodes are given. One statement. */
    public List<Layer> layers(UUID subject, Collection<UUID> nodes, Instant at) {
        Map<UUID, Layer> layers = layers(
                db.sql(CHANGES + " and l.node = any(:nodes)").param("nodes", nodes.toArray(UUID[]::new)), subject, at);
        return nodes.stream().filter(layers::containsKey).map(layers::get).toList();
    }

    /** What any node changes in a text, by node. One statement. */
    public Map<UUID, Layer> layers(UUID subject, Instant at) {
        return layers(db.sql(CHANGES), subject, at);
    }

    private Map<UUID, Layer> layers(JdbcClient.StatementSpec asked, UUID subject, Instant at) {
        var written = new HashMap<UUID, Map<Language, Layer.Written>>();
        var layers = new HashMap<UUID, Layer>();
        asked.param("subject", subject).param("at", at.atOffset(ZoneOffset.UTC)).query(row -> {
            UUID node = row.getObject("node", UUID.class);
            LocalChanges changes = (LocalChanges)
                    bodies.read(Kind.of(row.getString("kind")), row.getInt("shape"), row.getString("body"));
            var ofNode = written.computeIfAbsent(node, any -> new EnumMap<>(Language.class));
            ofNode.put(
                    Language.of(row.getString("language")),
                    new Layer.Written(row.getObject("edition", UUID.class), changes));
            layers.put(
                    node,
                    new Layer(node, row.getObject("site", UUID.class), row.getObject("document", UUID.class), ofNode));
        });
        return layers;
    }

    static SiteText text(ResultSet row) throws SQLException {
        String details = row.getString("details");
        String names = row.getString("names");
        OffsetDateTime next = row.getObject("next_last_date", OffsetDateTime.class);
        return new SiteText(
                row.getObject("document", UUID.class),
                Kind.of(row.getString("kind")),
                row.getObject("owner", UUID.class),
                row.getString("path"),
                row.getObject("concept", UUID.class),
                row.getObject("node", UUID.class),
                details == null ? Details.NONE : Jsonb.read(details, Details.class),
                names == null ? Map.of() : Concepts.names(names),
                row.getString("follows") == null ? Optional.empty() : Optional.of(Adoptions.adoption(row)),
                next == null ? Instant.MAX : next.toInstant(),
                Map.of(),
                Map.of());
    }
}
