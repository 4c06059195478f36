package no.fnsp.site;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.fnsp.store.Secrets;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The mark that stands on every page of a site, and comes back with what is told of the page: so that only pages we have shown can be
 * counted or answered, without asking the database. It says the same for every reader and on every node, and nothing of a reader.
 *
 * <p>It has no time in it, and never grows old: a page may be kept, and stand open before somebody, for as long as it likes. When the
 * installation's secret is changed, the marks of before count for as long as {@code fnsp.secret-before} says what it was.
 */
@Component
public class PageMarks {

    private static final String PURPOSE = "page-mark";
    private static final int SIGNATURE = 12;
    private static final int LONGEST = 1200;
    private static final Pattern SITE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ObjectProvider<Secrets> secrets;
    private volatile @Nullable List<Mac> keys;

    PageMarks(ObjectProvider<Secrets> secrets) {
        this.secrets = secrets;
    }

    /** One page in one language. @param path within the site and language: {@code /behandlinger/hofteprotese} */
    public record Marked(UUID site, Language language, String path) {}

    /** The mark as it stands on the page. */
    public String written(Marked page) {
        String says = page.site() + "." + page.language().code() + "." + page.path();
        return signature(says, keys().getFirst()) + "." + says;
    }

    /** The page whose mark it is; empty for what we have not written. */
    public Optional<Marked> read(String mark) {
        int dot = mark.indexOf('.');
        if (dot < 1 || mark.length() > LONGEST) {
            return Optional.empty();
        }
        String says = mark.substring(dot + 1);
        byte[] theirs = mark.substring(0, dot).getBytes(StandardCharsets.UTF_8);
        boolean right = keys().stream()
                .map(key -> signature(says, key).getBytes(StandardCharsets.UTF_8))
                .anyMatch(ours -> MessageDigest.isEqual(ours, theirs));
        return right ? page(says.split("\\.", 3)) : Optional.empty();
    }

    private static Optional<Marked> page(String[] parts) {
        return parts.length == 3 && SITE.matcher(parts[0]).matches()
                ? Language.find(parts[1]).map(language -> new Marked(UUID.fromString(parts[0]), language, parts[2]))
                : Optional.empty();
    }

    private static String signature(String says, Mac key) {
        try {
            byte[] whole = ((Mac) key.clone()).doFinal(says.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, SIGNATURE));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Is cloned and never used itself: looking the algorithm up for each page cost more than signing. */
    private static Mac keyed(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The one that is signed with first. Derived once: every page that is composed is marked. Two that derive it at once find the same. */
    private List<Mac> keys() {
        List<Mac> known = keys;
        if (known == null) {
            Secrets ours = secrets.getObject();
            known = Stream.concat(
                            Stream.of(ours.sign(PURPOSE, new byte[0])),
                            ours.signedBefore(PURPOSE, new byte[0]).stream())
                    .map(PageMarks::keyed)
                    .toList();
            keys = known;
        }
        return known;
    }
}
