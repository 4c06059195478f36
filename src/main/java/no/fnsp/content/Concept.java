package no.fnsp.content;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.text.Language;

/**
 * What a thing is, apart from what is said of it: its names, codes and themes. Edited, with history.
 *
 * @param names per language the preferred name first, then synonyms
 * @param codes per code system ({@code icd-10}, {@code ncsp}, {@code snomed}) the codes
 */
public record Concept(
        UUID id,
        String key,
        String type,
        Map<Language, List<String>> names,
        Map<String, List<String>> codes,
        List<String> themes) {}
