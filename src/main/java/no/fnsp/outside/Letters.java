package no.fnsp.outside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Makes text of the bytes that were sent: unpacked, within bounds, in the letters that were promised. */
final class Letters {

    private static final Pattern CHARSET =
            Pattern.compile("charset=\"?([A-Za-z0-9._:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private Letters() {}

    static String of(byte[] sent, HttpHeaders headers, int most) throws Trouble {
        byte[] plain = unpacked(sent, headers.firstValue("content-encoding").orElse(""), most);
        Charset promised = promised(headers.firstValue("content-type").orElse(""));
        try {
            String text = promised.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(plain))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new Trouble(Trouble.Kind.LETTERS, promised.name(), other);
        }
    }

    /** A few kilobytes can hold gigabytes: no more is unpacked than is read of what is not packed. */
    private static byte[] unpacked(byte[] sent, String packing, int most) throws Trouble {
        switch (packing.toLowerCase(Locale.ROOT).strip()) {
            case "", "identity" -> {
                return sent;
            }
            case "gzip", "x-gzip" -> {
                try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(sent))) {
                    byte[] plain = unpacking.readNBytes(most + 1);
                    if (plain.length > most) {
                        throw new Trouble(Trouble.Kind.LARGE, "gzip");
                    }
                    return plain;
                } catch (IOException broken) {
                    throw new Trouble(Trouble.Kind.NONSENSE, "gzip", broken);
                }
            }
            default -> throw new Trouble(Trouble.Kind.NONSENSE, packing);
        }
    }

    /** JSON is UTF-8, unless somebody says that theirs is not. */
    private static Charset promised(String type) throws Trouble {
        Matcher said = CHARSET.matcher(type);
        if (!said.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(said.group(1));
        } catch (IllegalArgumentException unknown) {
            throw new Trouble(Trouble.Kind.LETTERS, said.group(1), unknown);
        }
    }
}
