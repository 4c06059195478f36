package no.fnsp.opendata.own;

import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.content.Kind;
import no.fnsp.opendata.answer.Api;

/** The two lists of what sites tell in their own words. */
enum OwnKind {
    NEWS("news", "news", Kind.NEWS),
    ARTICLES("articles", "article", Kind.ARTICLE, Kind.LANDING);

    private final String list;
    private final String resource;
    private final Kind[] kinds;

    OwnKind(String list, String resource, Kind... kinds) {
        this.list = list;
        this.resource = resource;
        this.kinds = kinds;
    }

    String path() {
        return Api.BASE + "/" + list;
    }

    /** The word in the change feed. */
    String resource() {
        return resource;
    }

    String[] kinds() {
        return Stream.of(kinds).map(Kind::key).toArray(String[]::new);
    }

    static Optional<OwnKind> of(String kind) {
        return Stream.of(values())
                .filter(one -> Stream.of(one.kinds).anyMatch(some -> some.key().equals(kind)))
                .findFirst();
    }

    static String[] all() {
        return Stream.of(values()).flatMap(one -> Stream.of(one.kinds())).toArray(String[]::new);
    }
}
