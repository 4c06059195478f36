package no.fnsp.importer.sites;

import java.time.LocalDate;
import java.util.Map;
import no.fnsp.content.Kind;
import no.fnsp.importer.written.WrittenText;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A news item, a page, or the text of a department or place, as it stands in a file. Never changes.
 *
 * @param file path in the folder
 * @param path where the file stands under news, pages, departments or places: {@code om-oss/historie}
 * @param published the date of a news item; null for all else
 */
public record PageFile(
        String file, Kind kind, String path, @Nullable LocalDate published, Map<Language, WrittenText> texts) {}
