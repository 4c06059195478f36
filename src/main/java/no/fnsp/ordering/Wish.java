package no.fnsp.ordering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.content.Kind;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/** What was written when something was asked for. Never changes. */
public sealed interface Wish {

    /**
     * A new page.
     *
     * @param reason why it is needed
     * @param audience whom it is for
     * @param responsible the site of the hospital that should answer for it
     * @param specialities keys of {@code content.Specialities}
     * @param codes per code system the codes, as of a concept
     * @param contact whom to ask, in the words of whoever orders
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Page(
            Kind kind,
            String reason,
            String audience,
            @Nullable UUID responsible,
            List<String> specialities,
            List<Language> languages,
            List<String> synonyms,
            Map<String, List<String>> codes,
            String contact)
            implements Wish {

        public Page {
            specialities = specialities == null ? List.of() : List.copyOf(specialities);
            languages = languages == null ? List.of() : List.copyOf(languages);
            synonyms = synonyms == null ? List.of() : List.copyOf(synonyms);
            codes = codes == null ? Map.of() : Map.copyOf(codes);
            contact = contact == null ? "" : contact;
        }

        /** The same for a treatment or examination that is ordered with the diagnosis: names and codes are its own. */
        Page of(Kind other) {
            return new Page(
                    other, reason, audience, responsible, specialities, languages, List.of(), Map.of(), contact);
        }
    }

    /**
     * Other words in a text.
     *
     * @param language of the text as it was read
     * @param chapter its id; empty for the whole text
     * @param heading of the chapter as it was read, so that it is known when the chapter is no more
     * @param words what should stand there
     * @param source a guideline or study; empty for none
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Change(Language language, String chapter, String heading, String words, String why, String source)
            implements Wish {

        public Change {
            chapter = chapter == null ? "" : chapter;
            heading = heading == null ? "" : heading;
            source = source == null ? "" : source;
        }
    }

    /** A second text. @param reason why the main text cannot be used @param others who else would use it; empty for nobody known */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Variant(String reason, String others) implements Wish {
        public Variant {
            others = others == null ? "" : others;
        }
    }
}
