package no.fnsp.manuscript;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Word writes the items of a list as paragraphs, with the dot or the number as words of their own. */
final class WordItem {

    private static final Pattern IN_LIST = Pattern.compile("(?i)mso-list:\\s*(?!none|ignore)\\S");
    private static final String MARKER = "[style~=(?i)mso-list:\\s*Ignore]";
    private static final Pattern NUMBER = Pattern.compile("(?i)\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})(?:[.)]|\\.\\d).*");

    private WordItem() {}

    static boolean is(Element paragraph) {
        return IN_LIST.matcher(paragraph.attr("style")).find();
    }

    /** Takes out the marker. @return whether it was a number */
    static boolean takeMarker(Element paragraph) {
        String marker = paragraph.select(MARKER).text().replace('\u00a0', ' ').strip();
        paragraph.select(MARKER).remove();
        return NUMBER.matcher(marker).matches();
    }
}
