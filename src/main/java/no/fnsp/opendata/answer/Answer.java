package no.fnsp.opendata.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.http.MediaType;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is answered, as it is sent. Never changes.
 *
 * @param tag the same for as long as the answer says the same
 * @param modified when what it says last changed, as far as is known; {@link Instant#EPOCH} when nothing is known
 */
public record Answer(String body, MediaType type, String tag, Instant modified) {

    /** Whatever order a map has on this machine, it is written in one. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    public static Answer json(Object body, Fields fields) {
        return json(body, body, modified(body), fields);
    }

    /** @param same the body without what may differ though it says the same */
    public static Answer json(Object body, Object same, Instant modified, Fields fields) {
        String written = MAPPER.writeValueAsString(fields.narrowed(body, MAPPER));
        String compared = same == body ? written : MAPPER.writeValueAsString(fields.narrowed(same, MAPPER));
        return new Answer(written, MediaType.APPLICATION_JSON, tag(compared), modified);
    }

    public static Answer text(String body, MediaType type, Instant modified) {
        return new Answer(body, type, tag(body), modified);
    }

    private static Instant modified(Object body) {
        return switch (body) {
            case Modified one -> one.modified();
            case Listing<?> listing ->
                listing.items().stream()
                        .filter(Modified.class::isInstance)
                        .map(item -> ((Modified) item).modified())
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH);
            default -> Instant.EPOCH;
        };
    }

    private static String tag(String body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return "\"" + HexFormat.of().formatHex(Arrays.copyOf(hash, 12)) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
