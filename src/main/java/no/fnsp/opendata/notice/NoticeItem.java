package no.fnsp.opendata.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.fnsp.notice.Extent;
import no.fnsp.notice.Notice;
import no.fnsp.notice.Wording;
import no.fnsp.opendata.answer.Api;
import org.jspecify.annotations.Nullable;

/**
 * A notice that is in force. Never changes.
 *
 * @param kind {@code emergency}, {@code operations} or {@code info}
 * @param level of an emergency {@code red}, {@code yellow} or {@code green}; of an operational one {@code serious}, {@code noticeable}
 *     or {@code minor}; else {@code info}
 * @param texts by the code of the language
 * @param link a whole address, or one on the reader's site
 * @param path of its explanation, the same on every site it covers; null where there is none
 * @param until when it is over; null while nobody knows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeItem(
        UUID id,
        String kind,
        String level,
        Scope scope,
        Map<String, Words> texts,
        @Nullable String link,
        @Nullable String path,
        Instant from,
        @Nullable Instant until,
        Instant modified,
        String href) {

    static final String PATH = Api.BASE + "/notices";

    /** @param explanation paragraphs with an empty line between, items that begin with a hyphen; null where there is none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Words(
            String title,
            String text,
            @Nullable String linkLabel,
            @Nullable String explanation) {}

    /**
     * Which pages it stands on.
     *
     * @param kind {@code everywhere}, {@code region}, {@code site}, {@code branch} or {@code pages}
     * @param region key @param site key @param paths on the site; of a branch its topmost; none for all
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Scope(
            String kind, @Nullable String region, @Nullable String site, List<String> paths) {}

    /** @param sites their keys, by id */
    static NoticeItem of(Notice notice, Map<UUID, String> sites) {
        var says = notice.says();
        return new NoticeItem(
                notice.id(),
                says.grade().kind().key(),
                says.grade().key(),
                scope(notice.extent(), sites),
                texts(notice),
                orNull(says.body().link()),
                says.body().isExplained() ? notice.address() : null,
                notice.period().from(),
                notice.period().until(),
                notice.since(),
                PATH + "/" + notice.id());
    }

    private static Scope scope(Extent extent, Map<UUID, String> sites) {
        String site = extent.ofSite().map(sites::get).orElse(null);
        return switch (extent) {
            case Extent.Everywhere all -> new Scope("everywhere", null, null, List.of());
            case Extent.InRegion one -> new Scope("region", one.region(), null, List.of());
            case Extent.OnSite one -> new Scope("site", null, site, List.of());
            case Extent.Branch one -> new Scope("branch", null, site, one.paths());
            case Extent.Pages some -> new Scope("pages", null, site, some.paths());
        };
    }

    private static Map<String, Words> texts(Notice notice) {
        var texts = new TreeMap<String, Words>();
        notice.says().body().words().forEach((language, wording) -> texts.put(language.code(), words(wording)));
        return texts;
    }

    private static Words words(Wording wording) {
        return new Words(wording.title(), wording.text(), orNull(wording.linkLabel()), orNull(wording.explanation()));
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
