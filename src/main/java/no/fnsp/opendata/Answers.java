package no.fnsp.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Makes answers of records: JSON with a tag of its bytes, so that what has not changed is not sent again. */
final class Answers {

    /** Shared caches may go on for three seconds; programs ask whether what they have is still so. */
    private static final String CACHING = "public, max-age=0, s-maxage=3, stale-if-error=86400";

    private static final MediaType PROBLEM = MediaType.parseMediaType("application/problem+json");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Answers() {}

    static ResponseEntity<byte[]> of(HttpServletRequest request, Object body) {
        byte[] bytes = json(body);
        String tag = tag(bytes);
        var answer = (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)
                        ? ResponseEntity.status(304)
                        : ResponseEntity.ok())
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, CACHING);
        return answer.build().getStatusCode().value() == 304
                ? answer.build()
                : answer.contentType(MediaType.APPLICATION_JSON).body(bytes);
    }

    /** @param instance the path that was asked */
    static ResponseEntity<byte[]> problem(Problem problem, String instance) {
        var told = new LinkedHashMap<String, Object>();
        told.put("type", Api.BASE + "/problems#" + problem.type());
        told.put("title", problem.title());
        told.put("status", problem.status());
        told.put("detail", problem.detail());
        told.put("instance", instance);
        told.putAll(problem.more());
        return ResponseEntity.status(problem.status())
                .contentType(PROBLEM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(json(told));
    }

    /** As it is answered. */
    static byte[] json(Object body) {
        return MAPPER.writeValueAsBytes(body);
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "\"" + HexFormat.of().formatHex(Arrays.copyOf(hash, 12)) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Weak tags match too: a cache on the way may have packed the answer. Anything else that is no tag matches nothing. */
    private static boolean matches(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(",", 50))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }
}
