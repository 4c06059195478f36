package no.fnsp.purging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import no.fnsp.journal.Scope;

/**
 * What a cache in front of us knows a page by: a short word for each scope it was made from. Two scopes that happen to have the same
 * word cost one page more that is fetched anew.
 */
public final class CacheTag {

    /** Of a page that was made from more than caches would take in a header. It is forgotten whenever anything is. */
    public static final String MANY = "many";

    /** Nine characters each: a good three kilobytes, where Fastly takes sixteen and Cloudflare's purge takes words of any number. */
    private static final int MOST = 350;

    private CacheTag() {}

    /** In a fixed order, at most some hundred. */
    public static List<String> of(Collection<Scope> scopes) {
        Stream<String> all = scopes.stream().map(CacheTag::of).distinct().sorted();
        return scopes.size() <= MOST
                ? all.toList()
                : Stream.concat(Stream.of(MANY), all.limit(MOST)).toList();
    }

    static String of(Scope scope) {
        long hash = 1125899906842597L;
        for (byte one : scope.value().getBytes(StandardCharsets.UTF_8)) {
            hash = 31 * hash + one;
        }
        hash ^= hash >>> 29;
        var bytes = new byte[6];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (hash >>> (8 * i));
        }
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
