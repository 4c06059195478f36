package no.fnsp.opendata.description;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.opendata.answer.Modified;
import no.fnsp.opendata.words.Said;
import org.jspecify.annotations.Nullable;

/**
 * One treatment as one site describes it, in one language and at one place: the national text and the local ones merged, exactly as the
 * site's page shows it, each part with whose words it is. Never changes.
 *
 * @param treatment the id of the document; the same on every site that shares a national text
 * @param address of the page for readers, which an answer must be attributed to
 * @param language that was asked for; each part tells its own
 * @param place slug of the place the description is for; null when none was chosen
 * @param warnings the medical editor's, which must stand above the text wherever it is shown
 * @param editions every edition whose words stand here, or that took a chapter away, with who vouches for it
 * @param hidden national chapters that are not shown here, and who decided so
 * @param outdated since when a newer national text waits for the site's approval; null when none does
 * @param modified when something that it is made from was last touched
 * @param position of the journal: what {@code /changes?since=} goes on from
 */
public record Description(
        UUID treatment,
        String kind,
        String site,
        String address,
        String language,
        List<String> languages,
        @Nullable String place,
        List<Place> places,
        Said title,
        List<String> synonyms,
        Map<String, List<String>> codes,
        Passage lead,
        List<Warning> warnings,
        List<Chapter> chapters,
        List<Hidden> hidden,
        List<Vouched.VouchedEdition> editions,
        @Nullable Meeting meeting,
        Review review,
        @Nullable LocalDate outdated,
        String licence,
        Instant modified,
        long position)
        implements Modified {

    /** The same with fewer chapters; of the editions, those whose words still stand here. */
    Description with(List<Chapter> some, List<Warning> above, List<Hidden> away) {
        Set<UUID> standing = Stream.of(
                        Stream.of(lead.origin()),
                        some.stream()
                                .flatMap(chapter -> chapter.parts().stream())
                                .map(Passage::origin),
                        away.stream().map(Hidden::by))
                .flatMap(Function.identity())
                .map(Whose::edition)
                .collect(Collectors.toSet());
        List<Vouched.VouchedEdition> left = editions.stream()
                .filter(edition -> standing.contains(edition.id()))
                .toList();
        return with(some, above, away, left, modified, position);
    }

    /** What it says, without where the journal stood when it was asked. */
    Description said() {
        return with(chapters, warnings, hidden, editions, Instant.EPOCH, 0);
    }

    private Description with(
            List<Chapter> chapters,
            List<Warning> warnings,
            List<Hidden> hidden,
            List<Vouched.VouchedEdition> editions,
            Instant modified,
            long position) {
        return new Description(
                treatment, kind, site, address, language, languages, place, places, title, synonyms, codes, lead,
                warnings, chapters, hidden, editions, meeting, review, outdated, licence, modified, position);
    }

    /** @param slug what {@code place=} is to be */
    public record Place(String slug, String title, @Nullable String department) {}

    /** A stretch by one owner in one language. @param fallback whether it is in another language than was asked for */
    public record Passage(Whose origin, String language, boolean fallback, String content) {}

    /**
     * A chapter.
     *
     * @param id stable: it survives edits, moves and translations
     * @param role {@code before}, {@code during}, {@code after} and the like
     */
    public record Chapter(String id, String role, String anchor, Said heading, List<Passage> parts) {}

    /** @param chapter the anchor of the chapter it stands above */
    public record Warning(String chapter, String language, String content) {}

    public record Hidden(String chapter, String role, Whose by) {}

    /**
     * Whose words, and who vouches for them.
     *
     * @param level {@code national}, {@code local}, or {@code own} where the site's text is not shared
     * @param owner name of the hospital or department, of local words
     * @param intent what local words do: {@code supplement-before}, {@code supplement-after}, {@code replace}, {@code hide}, {@code practical}
     * @param edition id of the one they stand in, among {@code editions}
     * @param behind whether they were written against another national edition than the one shown
     */
    public record Whose(
            String level,
            @Nullable String owner,
            @Nullable String intent,
            @Nullable Boolean behind,
            UUID edition) {}

    /** Where the patient shall come, and whom to call. */
    public record Meeting(
            String department,
            @Nullable String place,
            @Nullable Said instructions,
            @Nullable String street,
            @Nullable String postcode,
            @Nullable String town,
            List<Phone> phones) {}

    public record Phone(Said purpose, String number) {}

    /**
     * @param reviewed when a professional last approved the whole
     * @param due when it is to be looked at anew
     * @param edited when a letter last changed
     * @param machineDrafted whether a machine wrote this language's text, and no speaker has accepted it yet
     */
    public record Review(
            @Nullable LocalDate reviewed,
            @Nullable LocalDate due,
            @Nullable LocalDate edited,
            @Nullable String responsible,
            @Nullable String profession,
            boolean machineDrafted) {}
}
