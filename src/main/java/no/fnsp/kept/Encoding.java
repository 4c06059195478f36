package no.fnsp.kept;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the bytes of a page are packed on their way. */
public enum Encoding {
    PLAIN("", ""),
    GZIP("gzip", "-gz"),
    BROTLI("br", "-br");

    /** Nobody who has something sensible to say needs more. */
    private static final int LONGEST = 500;

    /** What almost every browser says. */
    private static final Map<String, Encoding> USUAL =
            Map.of("gzip, deflate, br, zstd", BROTLI, "gzip, deflate, br", BROTLI, "gzip, deflate", GZIP, "gzip", GZIP);

    private final String header;
    private final String tagEnding;

    Encoding(String header, String tagEnding) {
        this.header = header;
        this.tagEnding = tagEnding;
    }

    /** As it stands in {@code Content-Encoding}; empty for plain bytes. */
    public String header() {
        return header;
    }

    /** What a tag of bytes packed so ends with. */
    public String tagEnding() {
        return tagEnding;
    }

    /**
     * The best that a reader can unpack. What makes no sense in {@code Accept-Encoding} is left out, and whoever says nothing gets
     * plain bytes, as does one who accepts nothing at all: a page that must be unpacked is better than none, but plain is better yet.
     *
     * @param brotli whether this machine can pack so
     */
    public static Encoding accepted(@Nullable String header, boolean brotli) {
        if (header == null || header.length() > LONGEST) {
            return PLAIN;
        }
        Encoding usual = brotli ? USUAL.get(header) : null;
        if (usual != null) {
            return usual;
        }
        var wanted = new Wanted();
        for (String one : header.split(",", -1)) {
            wanted.hear(one.strip().toLowerCase(Locale.ROOT));
        }
        return wanted.best(brotli);
    }

    /** What each is worth to the reader, in thousandths; -1 for what was not mentioned. */
    private static final class Wanted {

        private int gzip = -1;
        private int br = -1;
        private int plain = -1;
        private int other = -1;

        void hear(String one) {
            int semicolon = one.indexOf(';');
            String name = semicolon < 0 ? one : one.substring(0, semicolon).strip();
            int worth =
                    semicolon < 0 ? 1000 : worth(one.substring(semicolon + 1).strip());
            switch (name) {
                case "gzip", "x-gzip" -> gzip = Math.max(gzip, worth);
                case "br" -> br = Math.max(br, worth);
                case "identity" -> plain = Math.max(plain, worth);
                case "*" -> other = Math.max(other, worth);
                default -> {
                    // Something that we do not pack with.
                }
            }
        }

        /** {@code q=0.5} is 500; what is not a number from 0 to 1 makes the word before it worth nothing. */
        private static int worth(String parameter) {
            String number = parameter.startsWith("q=") ? parameter.substring(2).strip() : "";
            if (number.length() > 5 || !number.matches("0(\\.[0-9]*)?|1(\\.0*)?")) {
                return 0;
            }
            return (int) Math.round(Double.parseDouble(number) * 1000);
        }

        Encoding best(boolean brotli) {
            int forBr = brotli ? orOther(br) : 0;
            int forGzip = orOther(gzip);
            int most = Math.max(forBr, forGzip);
            if (most <= 0 || plain > most) {
                return PLAIN;
            }
            return forBr >= forGzip ? BROTLI : GZIP;
        }

        private int orOther(int worth) {
            return worth >= 0 ? worth : other;
        }
    }
}
