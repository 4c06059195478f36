package no.fnsp.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts a message into words, signs it with the keys that count, and sends it. */
@Component
class Sender {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Post post;
    private final Keys keys;
    private final DatabaseClock clock;

    Sender(Post post, Keys keys, DatabaseClock clock) {
        this.post = post;
        this.keys = keys;
        this.clock = clock;
    }

    /** The same each time it is sent. */
    static String body(News.Message message) {
        return body("changes", message.at(), message.number(), message.items());
    }

    private static String body(String type, Instant at, long number, List<?> items) {
        var data = new LinkedHashMap<String, Object>();
        data.put("number", number);
        data.put("items", items);
        var body = new LinkedHashMap<String, Object>(Map.of());
        body.put("type", type);
        body.put("timestamp", at);
        body.put("data", data);
        return JSON.writeValueAsString(body);
    }

    /** @param number of the entry: with the subscription it names the message, whichever time it is sent */
    Outcome send(Subscription to, long number, String body) {
        return send(to, to.id() + "-" + number, body);
    }

    /** Says nothing, and asks whether somebody hears. */
    Outcome ping(Subscription to) {
        Instant now = clock.now();
        return send(to, to.id() + "-ping-" + now.toEpochMilli(), body("ping", now, 0, List.of()));
    }

    private Outcome send(Subscription to, String id, String body) {
        Instant now = clock.now();
        return post.send(to.address(), Signed.of(id, now, body.getBytes(StandardCharsets.UTF_8), keys.of(to, now)));
    }
}
