package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A small form that a reader's browser sends. Read by ourselves: a body of any size and with any number of fields costs no more than
 * the bytes that are let in.
 */
sealed interface SmallForm {

    /** What a reader may write, as a browser sends it, with room for letters of nine bytes each and the marks beside it. */
    int MOST_BYTES = 8 * 1024;

    int MOST_FIELDS = 16;

    /** Up to here a larger one is read and thrown away: who is still sending does not hear the answer. */
    int HEARD_OUT = 1024 * 1024;

    record Read(Map<String, String> fields) implements SmallForm {

        /** Empty when it was not sent. */
        String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    /** @param status to refuse it with */
    record Refused(int status) implements SmallForm {}

    static SmallForm of(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            return new Refused(415);
        }
        if (request.getContentLengthLong() > HEARD_OUT) {
            return new Refused(413);
        }
        InputStream sent = request.getInputStream();
        byte[] body = sent.readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            sent.skip(HEARD_OUT);
            return new Refused(413);
        }
        return read(new String(body, StandardCharsets.ISO_8859_1));
    }

    private static SmallForm read(String body) {
        var fields = new HashMap<String, String>();
        String[] parts = body.split("&", MOST_FIELDS + 1);
        if (parts.length > MOST_FIELDS) {
            return new Refused(400);
        }
        try {
            for (String part : parts) {
                int equals = part.indexOf('=');
                if (equals > 0) {
                    // Of two with one name the last counts: the button that was pressed stands last.
                    fields.put(decoded(part.substring(0, equals)), decoded(part.substring(equals + 1)));
                }
            }
        } catch (IllegalArgumentException garbage) {
            return new Refused(400);
        }
        return new Read(Map.copyOf(fields));
    }

    private static String decoded(String written) {
        return URLDecoder.decode(written, StandardCharsets.UTF_8);
    }
}
