package no.fnsp.search.opensearch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.search.Address;
import no.fnsp.search.Away;
import no.fnsp.search.Entry;
import no.fnsp.search.Index;
import no.fnsp.search.Match;
import no.fnsp.search.Matches;
import no.fnsp.search.Search;
import no.fnsp.text.Language;
import no.fnsp.words.Analysis;
import no.fnsp.words.Vocabulary;
import tools.jackson.databind.JsonNode;

/** An index of a cluster. Every machine asks the same one; what one puts in, the others find. */
final class OpenSearchIndex implements Index {

    private static final String POSITION = "/_doc/position";

    private final Connection connection;
    private final String name;
    private final Vocabulary vocabulary;
    private final Pages pages;
    private final Bulk bulk;
    private final Listing listing;
    private final Told told;
    private volatile Counted counted = Counted.NOTHING;

    OpenSearchIndex(Connection connection, String name, Vocabulary vocabulary, Analysis analysis) {
        this.connection = connection;
        this.name = name;
        this.vocabulary = vocabulary;
        this.pages = new Pages(analysis);
        this.bulk = new Bulk(connection, name);
        this.listing = new Listing(connection, name);
        this.told = new Told(listing);
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** A page has as many entries as languages at most, and a number for each: those it has no longer are taken away. */
    @Override
    public void put(Address address, Collection<Entry> entries) {
        int number = 0;
        for (Entry entry : entries) {
            bulk.put(id(address, number++), pages.of(entry));
        }
        while (number < Language.values().length) {
            bulk.remove(id(address, number++));
        }
    }

    /** Short, however long the path is: the cluster takes no more than 512 bytes. */
    private static String id(Address address, int number) {
        return UUID.nameUUIDFromBytes(Pages.key(address).getBytes(java.nio.charset.StandardCharsets.UTF_8)) + "-"
                + number;
    }

    @Override
    public Set<Address> madeFrom(Collection<String> scopes) {
        return addresses(listing.all("address", "scope", scopes, Connection.LONG));
    }

    private static Set<Address> addresses(Set<String> keys) {
        return keys.stream().map(Pages::address).collect(Collectors.toSet());
    }

    @Override
    public Set<Address> about(Collection<String> subjects) {
        return addresses(listing.all("address", "subject", subjects, Connection.LONG));
    }

    @Override
    public Set<Address> over(Instant now) {
        var past = Map.<String, Object>of("range", Map.of("until", Map.of("lte", now.toEpochMilli())));
        return addresses(listing.all("address", List.of(past), Connection.LONG));
    }

    @Override
    public Set<String> paths(UUID site) {
        return listing.all("path", "site", List.of(site.toString()), Connection.LONG);
    }

    @Override
    public void refresh() {
        bulk.send();
        there(connection.post("/" + name + "/_refresh", "", Connection.LONG));
        told.forget();
    }

    @Override
    public void settle() {
        bulk.send();
        there(connection.post(
                "/" + name + "/_forcemerge?max_num_segments=1&wait_for_completion=false", "", Connection.LONG));
    }

    @Override
    public void keep(long position) {
        bulk.send();
        there(connection.put("/" + name + POSITION, Map.of("position", position)));
    }

    @Override
    public Optional<Long> position() {
        Connection.Answer answer = connection.get("/" + name + POSITION);
        return answer.isThere()
                ? Optional.of(answer.json().path("_source").path("position").asLong())
                : Optional.empty();
    }

    @Override
    public Matches find(Search search) {
        return new Finding(connection, name, search, told.of(search.besides()), counted).matches();
    }

    @Override
    public List<Match> beginning(Search search) {
        return new Finding(connection, name, search, told.of(search.besides()), counted).beginning();
    }

    @Override
    public Map<String, Integer> words() {
        Counted now = Counted.in(connection, name);
        counted = now;
        return now.words();
    }

    /** How many changes there have been in all, whoever made them. */
    @Override
    public long version() {
        JsonNode shards = there(connection.get("/" + name + "/_stats/docs?level=shards"))
                .path("indices")
                .path(name)
                .path("shards");
        return shards.path("0").path(0).path("seq_no").path("max_seq_no").asLong();
    }

    @Override
    public long size() {
        return there(connection.get("/" + name + "/_count?q=_exists_:site"))
                .path("count")
                .asLong();
    }

    @Override
    public boolean answers() {
        return connection.isWorking();
    }

    private JsonNode there(Connection.Answer answer) {
        if (!answer.isThere()) {
            throw new Away("There is no index " + name + " any longer");
        }
        return answer.json();
    }

    /** The connection is everybody's. */
    @Override
    public void close() {}
}
