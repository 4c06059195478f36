package no.fnsp.media;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where one size of a picture is found: {@code /media/<asset>/<key>/16x9-640.webp}. Never changes: the key names the file and what
 * is seen of it, so that another file or another crop has another address.
 *
 * @param key the first twelve digits of a hash
 * @param width in pixels
 */
public record PictureAddress(UUID asset, String key, Ratio ratio, int width, Format format) {

    private static final Pattern FILE = Pattern.compile("([a-z0-9]{3,5})-([1-9][0-9]{0,4})\\.(webp|jpg)");

    /** How it is written. Every browser reads JPEG; nearly every one WebP, which is a third smaller. */
    public enum Format {
        WEBP("image/webp", "webp"),
        JPG("image/jpeg", "jpg");

        private final String mime;
        private final String ending;

        Format(String mime, String ending) {
            this.mime = mime;
            this.ending = ending;
        }

        public String mime() {
            return mime;
        }
    }

    /** The address taken apart; empty when it is none. */
    public static Optional<PictureAddress> of(UUID asset, String key, String file) {
        return FILE.matcher(file)
                .results()
                .findFirst()
                .filter(found -> found.group().length() == file.length())
                .flatMap(found -> of(asset, key, found));
    }

    private static Optional<PictureAddress> of(UUID asset, String key, MatchResult file) {
        Format format = Format.valueOf(file.group(3).toUpperCase(Locale.ROOT));
        return Ratio.find(file.group(1))
                .map(ratio -> new PictureAddress(asset, key, ratio, Integer.parseInt(file.group(2)), format));
    }

    public String path() {
        return "/media/" + asset + "/" + key + "/" + file();
    }

    /** {@code 16x9-640.webp} */
    public String file() {
        return ratio.key() + "-" + width + "." + format.ending;
    }
}
