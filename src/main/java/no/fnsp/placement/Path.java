package no.fnsp.placement;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.content.Kind;
import no.fnsp.text.Language;

/** The grammar of addresses: what stands under what, and which words of a site's first folder are not free. */
final class Path {

    /** Folders that are the same on every site, and what belongs in each. Departments and places follow the organisation. */
    private static final Map<String, Set<Kind>> FIXED = Map.of(
            "/behandlinger",
            Arrays.stream(Kind.values()).filter(Kind::isPatientInformation).collect(Collectors.toUnmodifiableSet()),
            "/nyheter",
            Set.of(Kind.NEWS),
            "/avdelinger",
            Set.of(),
            "/steder",
            Set.of(),
            "/varsel",
            Set.of(),
            "/kliniske-studier",
            Set.of(),
            "/arrangementer",
            Set.of(),
            "/ledige-stillinger",
            Set.of(),
            "/dokumenter",
            Set.of());

    /** What the platform itself answers on every host, and the languages, which stand first in an address. */
    private static final Set<String> TAKEN = Stream.concat(
                    Stream.of(
                            "/assets",
                            "/actuator",
                            "/error",
                            "/import",
                            "/api",
                            "/fhir",
                            "/utskrift",
                            "/study",
                            "/embed",
                            "/catalog"),
                    Arrays.stream(Language.values()).map(language -> "/" + language.code()))
            .collect(Collectors.toUnmodifiableSet());

    private Path() {}

    /** Whether a page of this kind may not stand at the path, whatever else stands there. */
    static boolean isReserved(Kind kind, String path) {
        String folder = folder(path);
        if (TAKEN.contains(folder)) {
            return true;
        }
        boolean hasFolder = FIXED.values().stream().anyMatch(kinds -> kinds.contains(kind))
                || kind == Kind.DEPARTMENT
                || kind == Kind.PLACE;
        return FIXED.containsKey(folder)
                ? path.equals(folder) || !FIXED.getOrDefault(folder, Set.of()).contains(kind)
                : hasFolder || kind == Kind.LOCAL_CHANGES;
    }

    static boolean isFixed(String path) {
        return path.equals("/") || FIXED.containsKey(path);
    }

    /** Whether the platform answers there on every host, or a language stands there. */
    static boolean isTaken(String path) {
        return TAKEN.contains(folder(path))
                || path.startsWith("/-/")
                || path.startsWith("/media/")
                || path.startsWith("/p/");
    }

    static String under(String parent, String slug) {
        return (parent.equals("/") ? "" : parent) + "/" + slug;
    }

    static String parent(String path) {
        int last = path.lastIndexOf('/');
        return last <= 0 ? "/" : path.substring(0, last);
    }

    static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static boolean isWithin(String path, String branch) {
        return path.equals(branch) || path.startsWith(branch + "/");
    }

    private static String folder(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? path : path.substring(0, slash);
    }
}
