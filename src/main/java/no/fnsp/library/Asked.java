package no.fnsp.library;

import java.nio.charset.StandardCharsets;
import no.fnsp.media.Asset;
import no.fnsp.media.Catalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What somebody looks for in the list. Never changes.
 *
 * @param page from 1
 */
record Asked(String words, Asset.@Nullable Kind kind, Catalogue.@Nullable Concern concern, int page) {

    static final int ON_A_PAGE = 48;

    static final Asked EVERYTHING = new Asked("", null, null, 1);

    static Asked of(String words, String kind, String show, int page) {
        Asset.Kind wanted =
                kind.equals("picture") ? Asset.Kind.PICTURE : kind.equals("document") ? Asset.Kind.DOCUMENT : null;
        return new Asked(words.strip(), wanted, Catalogue.Concern.find(show).orElse(null), Math.clamp(page, 1, 1000));
    }

    boolean isFor(Asset.Kind one) {
        return kind == one;
    }

    boolean isFor(Catalogue.Concern one) {
        return concern == one;
    }

    String onPage(int other) {
        return "?q=" + UriUtils.encodeQueryParam(words, StandardCharsets.UTF_8) + "&kind="
                + (kind == null ? "" : kind.key()) + "&show=" + (concern == null ? "" : concern.key()) + "&page="
                + other;
    }
}
