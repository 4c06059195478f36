package no.fnsp.opendata.study;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.fnsp.opendata.answer.Api;
import no.fnsp.study.Area;
import no.fnsp.study.Described;
import no.fnsp.study.Numbers;
import no.fnsp.study.Plain;
import no.fnsp.study.Study;
import org.jspecify.annotations.Nullable;

/**
 * A clinical study as its page tells of it. Never changes.
 *
 * @param address of the page for readers, at the hospital that answers for it; null when no hospital that takes part has a site
 * @param texts in plain words, by the code of the language
 * @param hospitals every one that takes part, the responsible among them
 * @param treatments ids of national texts it is about
 * @param concepts ids of what else it is about
 * @param status {@code open}, {@code planned}, {@code closed}, {@code lapsed} or {@code ended}
 * @param turns when the status is another by time alone; null for never
 * @param vouched when somebody last said that it is as it says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StudyItem(
        UUID id,
        @Nullable String address,
        String status,
        @Nullable Instant turns,
        LocalDate starts,
        @Nullable LocalDate closes,
        @Nullable LocalDate ends,
        Map<String, Words> texts,
        Scientific scientific,
        Contact contact,
        Identifiers identifiers,
        List<String> areas,
        Hospital responsible,
        List<Hospital> hospitals,
        List<UUID> treatments,
        List<UUID> concepts,
        Instant vouched,
        Instant modified,
        String href) {

    static final String PATH = Api.BASE + "/studies";

    /** Plain words: an empty line between paragraphs, a hyphen before each item. @param who can take part, and who cannot */
    record Words(String title, String summary, String who, String involves) {}

    record Scientific(String language, String title, String summary) {}

    /** Whom to ask. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Contact(
            @Nullable String who,
            @Nullable String email,
            @Nullable String phone) {}

    /** @param approved when the ethics committee approved it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Identifiers(
            String rek,
            LocalDate approved,
            @Nullable String nct,
            @Nullable String euct) {}

    /** @param organisation its id @param region key; null for a hospital that is no more */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hospital(
            UUID organisation, String name, @Nullable String region) {}

    static StudyItem of(Study study, Hospitals hospitals, Instant at) {
        Described says = study.says();
        Instant turns = study.turnsAfter(at);
        return new StudyItem(
                study.id(),
                hospitals.address(says.participating(), study.address()),
                study.status(at).key(),
                turns.equals(Instant.MAX) ? null : turns,
                says.standing().starts(),
                says.standing().closes(),
                says.standing().ends(),
                texts(says),
                new Scientific(
                        says.scientific().language().code(),
                        says.scientific().title(),
                        says.scientific().summary()),
                new Contact(
                        orNull(says.contact().who()),
                        orNull(says.contact().email()),
                        orNull(says.contact().phone())),
                identifiers(says.numbers()),
                says.areas().stream().map(Area::key).toList(),
                hospitals.of(says.responsible()),
                says.participating().stream().map(hospitals::of).toList(),
                says.treatments(),
                says.concepts(),
                study.vouched(),
                study.since(),
                PATH + "/" + study.id());
    }

    private static Map<String, Words> texts(Described says) {
        var texts = new TreeMap<String, Words>();
        says.plain().forEach((language, plain) -> texts.put(language.code(), words(plain)));
        return texts;
    }

    private static Words words(Plain plain) {
        return new Words(plain.title(), plain.summary(), plain.who(), plain.involves());
    }

    private static Identifiers identifiers(Numbers numbers) {
        return new Identifiers(numbers.rek(), numbers.approved(), numbers.nct(), numbers.euct());
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
