package no.fnsp.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What the catalogue tells of, as {@code catalogue.json} has it. Never changes.
 *
 * @param catalogue the catalogue itself
 */
record Listed(Told catalogue, List<Dataset> datasets, List<Interface> services) {

    /** Title and description by the code of the language they are in. */
    record Told(Map<String, String> title, Map<String, String> description) {}

    /**
     * What is to be had.
     *
     * @param key the end of its address
     * @param scopes kinds of scopes in the journal: when one of them was last touched, the dataset was last changed
     * @param languages codes of those its words are in
     * @param keywords in bokmål
     */
    record Dataset(
            String key,
            Map<String, String> title,
            Map<String, String> description,
            List<String> scopes,
            List<String> languages,
            List<String> keywords,
            List<Distribution> distributions) {}

    /** @param path on the platform's own host @param type media type @param format name in the EU's list of file types */
    record Distribution(String path, String type, String format, Map<String, String> title) {}

    /** @param serves keys of datasets @param standard what it conforms to */
    record Interface(
            String key,
            String path,
            String description,
            String page,
            String standard,
            String standardName,
            Map<String, String> title,
            Map<String, String> told,
            List<String> serves) {}
}
