package no.fnsp.importer;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Kind;
import no.fnsp.importer.written.WrittenText;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A concept and its national text, or a variant of one, as it stands in a file. Never changes.
 *
 * @param file path in the folder
 * @param variantOf key of the concept it is a variant of; empty for a concept itself
 * @param codes per code system ({@code icd-10}, {@code ncsp}, {@code snomed}) the codes
 * @param responsible domain of the responsible trust
 * @param owner the function that owns the content
 * @param professional profession of the one who approved
 * @param approved when it was approved professionally
 * @param helsenorge where helsenorge.no tells more, if it does
 * @param waiting the treatment's number in the register of waiting times; empty for none
 * @param editorInfo what local supplements the text expects; may be empty
 * @param changeClass the class of what changed since the last import
 * @param reason why; may be empty
 * @param machineDrafted languages no speaker has accepted yet
 */
public record ConceptFile(
        String file,
        String key,
        String variantOf,
        Kind kind,
        Map<String, List<String>> codes,
        List<String> themes,
        String responsible,
        String owner,
        String professional,
        LocalDate approved,
        @Nullable Helsenorge helsenorge,
        String waiting,
        String editorInfo,
        ChangeClass changeClass,
        String reason,
        List<Language> machineDrafted,
        Map<Language, WrittenText> texts) {

    public ConceptFile {
        codes = Collections.unmodifiableMap(new TreeMap<>(codes));
        themes = List.copyOf(themes);
        machineDrafted = List.copyOf(machineDrafted);
    }

    /** A page on helsenorge.no, by its path there. */
    public record Helsenorge(String title, String path) {}
}
