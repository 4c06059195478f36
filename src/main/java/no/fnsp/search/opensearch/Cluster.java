package no.fnsp.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.search.Indexes;
import no.fnsp.search.OpenIndex;
import no.fnsp.search.Shelf;
import no.fnsp.store.Jsonb;
import no.fnsp.words.Analysis;
import no.fnsp.words.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The indexes of an OpenSearch cluster, that all machines of an installation share: each has a name of its own, and an alias names the
 * one that is asked.
 */
public final class Cluster implements Shelf {

    /** How old what is known of the alias may be. */
    private static final long KNOWN = Duration.ofSeconds(1).toNanos();

    private static final String MADE = "/_doc/made";

    private final Connection connection;
    private final String alias;
    private @Nullable Optional<String> named;
    private long namedAt;

    private Cluster(Connection connection, String alias) {
        this.connection = connection;
        this.alias = alias;
    }

    /**
     * Asks nothing yet.
     *
     * @param alias by which the index is known; others of the cluster are let alone
     * @param user empty for a cluster that asks nobody who they are
     */
    public static Cluster at(String url, String alias, String user, String password) {
        return new Cluster(new Connection(url, user, password), alias);
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public synchronized Optional<String> named() {
        Optional<String> known = named;
        if (known == null || System.nanoTime() - namedAt > KNOWN) {
            namedAt = System.nanoTime();
            known = aliased().stream().findFirst();
            named = known;
        }
        return known;
    }

    private List<String> aliased() {
        Connection.Answer answer = connection.get("/_alias/" + alias);
        return answer.isThere() ? List.copyOf(answer.json().propertyNames()) : List.of();
    }

    @Override
    public boolean isOfTheseRules(String name) {
        return made(name).path("rules").asInt() == Analysis.RULES;
    }

    private JsonNode made(String name) {
        return connection.get("/" + name + MADE).json().path("_source");
    }

    @Override
    public OpenIndex open(String name) {
        return open(
                name,
                Vocabulary.of(List.of(made(name).path("vocabulary").asString().split("\n"))));
    }

    private OpenIndex open(String name, Vocabulary vocabulary) {
        var analysis = new Analysis(vocabulary);
        return new OpenIndex(new OpenSearchIndex(connection, name, vocabulary, analysis), analysis);
    }

    @Override
    public Indexes.Fresh begin(Vocabulary vocabulary) {
        String fresh = alias + "-" + UUID.randomUUID();
        connection.put("/" + fresh, Jsonb.read(fields(), JsonNode.class));
        connection.put(
                "/" + fresh + MADE, Map.of("rules", Analysis.RULES, "vocabulary", String.join("\n", vocabulary.own())));
        return new Indexes.Fresh(fresh, open(fresh, vocabulary));
    }

    private static String fields() {
        try (var file = Cluster.class.getResourceAsStream("/search/opensearch.json")) {
            if (file == null) {
                throw new IllegalStateException("Missing search/opensearch.json");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** In one step: at no time is there none, or are there two. */
    @Override
    public synchronized void take(String name) {
        var actions = new ArrayList<Map<String, Object>>();
        aliased().forEach(old -> actions.add(Map.of("remove", Map.of("index", old, "alias", alias))));
        actions.add(Map.of("add", Map.of("index", name, "alias", alias)));
        connection.post("/_aliases", Map.of("actions", actions), Connection.LONG);
        named = null;
    }

    /**
     * The one that was asked before is left for the machines that have not heard yet, and one that is newer because it may be in the
     * making; all older ones go.
     */
    @Override
    public void tidy(String asked) {
        JsonNode all =
                connection.get("/" + alias + "-*/_settings/index.creation_date").json();
        List<String> before = all.propertyNames().stream()
                .filter(name -> name.matches("\\Q" + alias + "\\E-[0-9a-f-]{36}"))
                .filter(name -> created(all, name) < created(all, asked))
                .sorted(Comparator.comparingLong((String name) -> -created(all, name)))
                .toList();
        before.stream().skip(1).forEach(name -> connection.delete("/" + name));
    }

    private static long created(JsonNode all, String name) {
        return all.path(name)
                .path("settings")
                .path("index")
                .path("creation_date")
                .asLong();
    }

    @Override
    public void close() {
        connection.close();
    }
}
