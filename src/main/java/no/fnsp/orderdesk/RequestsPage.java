package no.fnsp.orderdesk;

import java.util.List;
import no.fnsp.content.Edition;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.identity.Right;
import no.fnsp.text.Language;

/**
 * What hospitals want changed in a text. Never changes.
 *
 * @param chapters of the edition that a change is asked for in
 * @param language of that edition
 */
public record RequestsPage(
        DeskFrame frame, Subject text, Form form, List<InboxPage.Line> lines, List<InText> chapters, Language language)
        implements DeskPage {

    public RequestsPage {
        lines = List.copyOf(lines);
        chapters = List.copyOf(chapters);
    }

    public record InText(String id, String heading) {}

    boolean mayAsk() {
        return text.here().may(Right.READ) && !text.isGone();
    }

    boolean mayOrder() {
        return text.here().may(Right.ADOPT) && !text.isGone();
    }

    List<Language> languages() {
        return text.published().stream().map(Edition::language).toList();
    }
}
