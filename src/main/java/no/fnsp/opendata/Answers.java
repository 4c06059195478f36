package no.fnsp.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends answers, each with a tag and a date, so that what has not changed is not sent again. */
public final class Answers {

    /** Shared caches may go on for three seconds; programs ask whether what they have is still so. */
    private static final String CACHING = "public, max-age=0, s-maxage=3, stale-if-error=86400";

    private static final MediaType PROBLEM = MediaType.parseMediaType("application/problem+json");

    private Answers() {}

    /** What is no different at another instant. */
    public static ResponseEntity<byte[]> of(HttpServletRequest request, Object body) {
        return made(request, Instant.EPOCH, at -> Answer.json(body, Fields.ALL));
    }

    /** @param turn when the same answer is another by time alone; {@link Instant#MAX} for never */
    public static void until(HttpServletRequest request, Instant turn) {
        KeptAnswers.until(request, turn);
    }

    /** @param body what is told at an instant */
    public static ResponseEntity<byte[]> of(
            HttpServletRequest request, Instant now, Fields fields, Function<Instant, Object> body) {
        return made(request, now, at -> Answer.json(body.apply(at), fields));
    }

    /** @param making the answer as of an instant */
    public static ResponseEntity<byte[]> made(
            HttpServletRequest request, Instant now, Function<Instant, Answer> making) {
        Answer answer = making.apply(now);
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.ETAG, answer.tag());
        headers.set(HttpHeaders.CACHE_CONTROL, CACHING);
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        Conditions.lastModified(answer, now).ifPresent(date -> headers.set(HttpHeaders.LAST_MODIFIED, date));
        return Conditions.isKnown(request, now, answer, making)
                ? ResponseEntity.status(304).headers(headers).build()
                : ResponseEntity.ok()
                        .headers(headers)
                        .contentType(answer.type())
                        .body(answer.body().getBytes(StandardCharsets.UTF_8));
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
                .body(Answer.MAPPER.writeValueAsString(told).getBytes(StandardCharsets.UTF_8));
    }

    /** As it is answered. */
    static byte[] json(Object body) {
        return Answer.MAPPER.writeValueAsBytes(body);
    }
}
