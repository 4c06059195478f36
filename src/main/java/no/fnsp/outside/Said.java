package no.fnsp.outside;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jsoup.Jsoup;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Some JSON that others wrote, read as if they meant us harm: what is not there, is of another kind or is too long is empty, and no word
 * has tags. Never changes.
 */
public final class Said {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode node;

    private Said(JsonNode node) {
        this.node = node;
    }

    /** @throws Trouble when it is no JSON object */
    static Said of(String json) throws Trouble {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (!node.isObject()) {
                throw new Trouble(Trouble.Kind.NONSENSE, beginning(json));
            }
            return new Said(node);
        } catch (JacksonException | StackOverflowError none) {
            throw new Trouble(Trouble.Kind.NONSENSE, beginning(json), none);
        }
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(60, text.length()));
    }

    /** Empty when there is none. */
    public Said in(String field) {
        return new Said(node.path(field));
    }

    public boolean has(String field) {
        return !node.path(field).isMissingNode() && !node.path(field).isNull();
    }

    /** The objects of a list. @throws Trouble when there is no list */
    public List<Said> needed(String field, int most) throws Trouble {
        if (!node.path(field).isArray()) {
            throw new Trouble(Trouble.Kind.SHAPE, field);
        }
        if (node.path(field).size() > most) {
            throw new Trouble(
                    Trouble.Kind.LARGE, field + ": " + node.path(field).size());
        }
        return list(field, most);
    }

    /** The objects of a list, at most so many; none when there is no list. */
    public List<Said> list(String field, int most) {
        var all = new ArrayList<Said>();
        for (JsonNode one : node.path(field)) {
            if (one.isObject() && all.size() < most) {
                all.add(new Said(one));
            }
        }
        return all;
    }

    /** Words in one line, without tags and what stands in scripts; cut when they are longer. */
    public String words(String field, int longest) {
        String words = Jsoup.parse(html(field, 20 * longest + 1000))
                .text()
                .replaceAll("\\p{Cc}|\\p{Cs}|\\p{Cf}", " ")
                .strip();
        return words.length() > longest
                ? words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, longest - 1))) + "…"
                : words;
    }

    /** What was written, as it was written: not safe to show to anybody before it is cleaned. */
    public String html(String field, int longest) {
        JsonNode value = node.path(field);
        String written = value.isString() ? value.stringValue() : value.isNumber() ? value.asString() : "";
        return written.length() > longest ? written.substring(0, longest) : written;
    }

    public OptionalInt number(String field, int least, int most) {
        JsonNode value = node.path(field);
        boolean fits = value.isInt() && value.intValue() >= least && value.intValue() <= most;
        return fits ? OptionalInt.of(value.intValue()) : OptionalInt.empty();
    }

    public Optional<UUID> id(String field) {
        String written = html(field, 40);
        return written.matches("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(written))
                : Optional.empty();
    }

    /** An address on exactly this host, over TLS. */
    public Optional<String> address(String field, String host) {
        String written = html(field, 1000).strip();
        try {
            URI uri = URI.create(written);
            boolean there = "https".equals(uri.getScheme())
                    && host.equals(uri.getHost())
                    && uri.getUserInfo() == null
                    && uri.getPort() == -1;
            return there ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
