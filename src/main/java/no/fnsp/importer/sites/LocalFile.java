package no.fnsp.importer.sites;

import java.util.List;
import java.util.Map;
import no.fnsp.text.Language;

/**
 * A site's changes to one national text at one node, as they stand in a file. Never changes.
 *
 * @param file path in the folder
 * @param text key of the concept
 * @param node empty for the trust; else the path of a department or the slug of a place
 */
public record LocalFile(String file, String text, String node, Map<Language, List<WrittenChange>> changes) {}
