package no.fnsp.orderdesk;

import java.util.List;
import no.fnsp.content.Specialities;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.html.Link;
import no.fnsp.ordering.Codes;
import no.fnsp.ordering.Matter;
import no.fnsp.ordering.Remark;
import no.fnsp.ordering.What;
import no.fnsp.ordering.Wish;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was asked for. Never changes.
 *
 * @param trouble the key of why something was not done; empty for nothing
 * @param site what the hospital that asks is called
 * @param whole the order of the diagnosis it belongs to
 * @param about the text it is about; none for an order of something new
 * @param outcome what it became; a link without an address is words alone
 * @param others what it may be merged with
 * @param responsible the hospital that should answer for it, as it was ordered
 * @param gone whether the text it is about is withdrawn
 */
public record MatterPage(
        DeskFrame frame,
        Held held,
        Form form,
        String trouble,
        String site,
        String askedBy,
        String decidedBy,
        List<Said> said,
        List<Matter> parts,
        @Nullable Matter whole,
        List<Link> about,
        List<Link> outcome,
        List<Other> others,
        List<Site> hospitals,
        String responsible,
        boolean gone)
        implements DeskPage {

    public MatterPage {
        said = List.copyOf(said);
        parts = List.copyOf(parts);
        about = List.copyOf(about);
        outcome = List.copyOf(outcome);
        others = List.copyOf(others);
        hospitals = List.copyOf(hospitals);
    }

    /** @param by the name of whoever wrote it */
    public record Said(Remark remark, String by) {}

    /** Something it may be merged with. @param value as the form sends it */
    public record Other(String value, String text) {}

    Matter matter() {
        return held.matter();
    }

    boolean isOrder() {
        return matter().what() == What.ORDER;
    }

    boolean isVariant() {
        return matter().what() == What.VARIANT;
    }

    Wish.Change change() {
        return matter().change();
    }

    Wish.Variant variant() {
        return (Wish.Variant) matter().wish();
    }

    boolean decides() {
        return held.decides().isPresent() && matter().isOpen();
    }

    String read() {
        return String.valueOf(matter().standing().number());
    }

    List<String> systems() {
        return Codes.systems();
    }

    List<String> specialities() {
        return Specialities.ALL;
    }

    List<Language> languages() {
        return held.here().site().settings().languages();
    }

    String to(Matter other) {
        return held.here().to("/orders/" + other.id());
    }
}
