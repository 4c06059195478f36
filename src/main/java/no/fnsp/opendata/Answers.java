package no.fnsp.opendata;

import no.fnsp.html.EntityTag;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
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
        byte[] bytes = MAPPER.writeValueAsBytes(body);
        String tag = EntityTag.strong(bytes);
        var answer = (EntityTag.isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)
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

    private static byte[] json(Map<String, ?> told) {
        return MAPPER.writeValueAsString(told).getBytes(StandardCharsets.UTF_8);
    }
}
