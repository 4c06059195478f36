package no.fnsp.sharing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.content.Kind;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/**
 * A document in a list of a site: its address, and its title and names in every language. Never changes.
 *
 * @param synonyms per language the concept's names, the preferred one included
 */
public record Listed(UUID document, Kind kind, String path, Words titles, Map<Language, List<String>> synonyms) {}
