package no.fnsp.sitedesk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.html.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of a site that lead elsewhere. Never changes.
 *
 * @param form for a new one, or for the one that is changed
 * @param known the path of the one that is changed; empty for a new one
 * @param report what came of a file; null when none was handed in
 * @param more whether there are more than can be shown
 */
public record RedirectsPage(
        DeskFrame frame,
        Here here,
        Form form,
        String known,
        Said said,
        String asked,
        List<Row> rows,
        List<Row> ended,
        List<String> paths,
        @Nullable Report report,
        boolean more)
        implements DeskPage {

    public RedirectsPage {
        rows = List.copyOf(rows);
        ended = List.copyOf(ended);
        paths = List.copyOf(paths);
    }

    /**
     * One address.
     *
     * @param to where readers are led; empty for a page that is gone
     * @param led whether somebody chose it; the others a move or a withdrawal left behind
     * @param hits how often somebody asked for it in the last year
     * @param dead whether it leads to what nobody can read just now
     */
    record Row(
            String path,
            String to,
            boolean led,
            boolean dead,
            String reason,
            String by,
            String since,
            long hits,
            long number) {}

    /** What came of a file. @param tried whether nothing was carried out */
    record Report(List<Line> lines, boolean tried, int right) {

        Report {
            lines = List.copyOf(lines);
        }
    }

    /** What came of one line. @param number in the file */
    record Line(int number, String from, String to, boolean right, String told) {}

    String change(Row row) {
        return here.to("/redirects?path=" + encoded(row.path()));
    }

    /** The form with what it led to, ready to be sent. */
    String again(Row row) {
        return here.to("/redirects?from=" + encoded(row.path()) + "&to=" + encoded(row.to()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    Messages words() {
        return frame.words();
    }
}
