package no.fnsp.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisation tree as it is and as it was. */
@Repository
public class Nodes {

    private final JdbcClient db;
    private final Journal journal;

    Nodes(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    public static Scope scope(UUID node) {
        return Scope.of("node", node);
    }

    /** The nodes and everything above them. One statement. */
    public Tree lines(Collection<UUID> ids, Instant at) {
        return new Tree(db.sql("""
                        with recursive line as (
                            select s.* from organisation.state s
                            where s.node = any(:ids) and s.valid_from <= :at and s.valid_until > :at
                            union
                            select s.* from organisation.state s join line on s.node = line.parent
                            where s.valid_from <= :at and s.valid_until > :at
                        )
                        select line.*, (select n.key from organisation.node n where n.id = line.node) as key from line
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> node(row))
                .list());
    }

    /** A node, everything above it and everything below it. One statement. */
    public Tree around(UUID id, Instant at) {
        return new Tree(db.sql("""
                        with recursive down as (
                            select s.* from organisation.state s
                            where s.node = :id and s.valid_from <= :at and s.valid_until > :at
                            union
                            select s.* from organisation.state s join down on s.parent = down.node
                            where s.valid_from <= :at and s.valid_until > :at
                        ), up as (
                            select * from down where node = :id
                            union
                            select s.* from organisation.state s join up on s.node = up.parent
                            where s.valid_from <= :at and s.valid_until > :at
                        )
                        select tree.*, n.key from (select * from down union select * from up) tree
                        join organisation.node n on n.id = tree.node order by tree.position
                        """)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> node(row))
                .list());
    }

    public Optional<UUID> idOf(String key) {
        return db.sql("select id from organisation.node where key = :key")
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    /** The id of the node that files call {@code key}; made when there is none. */
    public UUID named(Permit permit, String key) {
        permit.mustAllow(Right.NATIONAL);
        Objects.requireNonNull(permit);
        return idOf(key)
                .orElseGet(() -> db.sql("insert into organisation.node (key) values (:key) returning id")
                        .param("key", key)
                        .query(UUID.class)
                        .single());
    }

    /** Says what a node is from now on. @return whether that is news */
    public boolean set(Permit permit, Node node, Instant from) {
        permit.mustAllow(Right.NATIONAL);
        Optional<Node> known = lines(List.of(node.id()), from).find(node.id());
        if (known.isPresent() && known.get().equals(node)) {
            return false;
        }
        end(node.id(), from);
        db.sql("""
                insert into organisation.state (node, kind, parent, slug, name, number, language_form, sami_language,
                                                places, position, reach, valid_from)
                values (:node, :kind, :parent, :slug, :name::jsonb, :number, :form, :sami, :places, :position,
                        :reach::jsonb, :from)
                """)
                .param("node", node.id())
                .param("kind", node.kind().key())
                .param("parent", node.parent())
                .param("slug", node.slug())
                .param("name", Jsonb.write(node.name()))
                .param("number", node.number())
                .param("form", node.languageForm())
                .param("sami", node.samiLanguage())
                .param("places", node.places().toArray(UUID[]::new))
                .param("position", node.position())
                .param("reach", Jsonb.write(node.reach()))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        record(permit, known.isPresent() ? "node.changed" : "node.opened", node, known);
        return true;
    }

    /** The node is no more from now on. */
    public void close(Permit permit, Node node, Instant from) {
        permit.mustAllow(Right.NATIONAL);
        end(node.id(), from);
        record(permit, "node.closed", node, Optional.of(node));
    }

    private void end(UUID node, Instant from) {
        db.sql("""
                update organisation.state set valid_until = :from where node = :node and valid_until = 'infinity'
                """)
                .param("node", node)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void record(Permit permit, String act, Node node, Optional<Node> before) {
        var scopes = new HashSet<>(Set.of(scope(node.id())));
        if (node.parent() != null) {
            scopes.add(scope(node.parent()));
        }
        before.map(Node::parent).ifPresent(parent -> scopes.add(scope(parent)));
        node.places().forEach(place -> scopes.add(scope(place)));
        before.ifPresent(old -> old.places().forEach(place -> scopes.add(scope(place))));
        journal.record(new Act(permit.actor(), act, "node", node.id(), null, Map.of("key", node.key()), scopes));
    }

    private static Node node(ResultSet row) throws SQLException {
        return new Node(
                row.getObject("node", UUID.class),
                row.getString("key"),
                NodeKind.find(row.getString("kind")).orElseThrow(),
                row.getObject("parent", UUID.class),
                row.getString("slug"),
                Jsonb.read(row.getString("name"), Words.class),
                row.getString("number"),
                row.getString("language_form"),
                row.getString("sami_language"),
                Arrays.asList((UUID[]) row.getArray("places").getArray()),
                row.getInt("position"),
                Jsonb.read(row.getString("reach"), Reach.class));
    }
}
