package no.fnsp.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * What stands above a kept page's bytes, as it goes over the wire in HTTP/1.1. Never changes.
 *
 * @param whole with the page @param unchanged for whoever has it
 */
record Head(HttpField whole, HttpField unchanged) {

    static Head of(Map<String, String> always, Map<String, String> withPage) {
        String unchanged = lines(always);
        return new Head(new Lines(unchanged + lines(withPage)), new Lines(unchanged));
    }

    private static String lines(Map<String, String> headers) {
        var lines = new StringBuilder();
        headers.forEach(
                (name, value) -> lines.append(name).append(": ").append(value).append("\r\n"));
        return lines.toString();
    }

    /** All lines as one: the web server looks at each header it writes, and there is nothing for it to see in these. */
    private static final class Lines extends PreEncodedHttpField {

        private final byte[] bytes;

        Lines(String lines) {
            super("X-Lines", "");
            bytes = lines.getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public void putTo(ByteBuffer buffer, HttpVersion version) {
            buffer.put(bytes);
        }

        @Override
        public int getEncodedLength(HttpVersion version) {
            return bytes.length;
        }
    }
}
