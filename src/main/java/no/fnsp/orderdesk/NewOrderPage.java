package no.fnsp.orderdesk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.fnsp.content.Kind;
import no.fnsp.content.Specialities;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.ordering.Codes;
import no.fnsp.site.Site;
import no.fnsp.text.Language;

/**
 * Ordering a page. Never changes.
 *
 * @param replaced the title of the text that it shall stand instead of; empty for none
 * @param looked whether they asked what there is already
 */
public record NewOrderPage(
        DeskFrame frame,
        Here here,
        Form form,
        List<Site> hospitals,
        List<Language> languages,
        String replaced,
        List<Alike.Found> alike,
        boolean looked)
        implements DeskPage {

    private static final int ROWS = 3;

    public NewOrderPage {
        hospitals = List.copyOf(hospitals);
        languages = List.copyOf(languages);
        alike = List.copyOf(alike);
    }

    List<Kind> kinds() {
        return Arrays.stream(Kind.values()).filter(Kind::isPatientInformation).toList();
    }

    List<Kind> partKinds() {
        return kinds().stream().filter(kind -> kind != Kind.DIAGNOSIS).toList();
    }

    List<String> systems() {
        return Codes.systems();
    }

    List<String> specialities() {
        return Specialities.ALL;
    }

    /** Three lines to begin with, and three more each time they are asked for. */
    List<Integer> parts() {
        int last = IntStream.rangeClosed(1, OrderForm.MOST_PARTS)
                .filter(i -> form.has("part." + i))
                .max()
                .orElse(ROWS);
        int rows = Math.min(OrderForm.MOST_PARTS, form.has("add") ? last + ROWS : last);
        return IntStream.rangeClosed(1, rows).boxed().toList();
    }

    boolean hasRoomForMore() {
        return parts().size() < OrderForm.MOST_PARTS;
    }
}
