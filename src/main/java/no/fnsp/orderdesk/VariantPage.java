package no.fnsp.orderdesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.identity.Right;
import no.fnsp.ordering.Distance;
import no.fnsp.ordering.Variants;
import no.fnsp.text.Language;
import no.fnsp.text.Stretch;

/** A variant beside the main text. Never changes. @param languages those that both are published in @param trouble a key; empty for nothing */
public record VariantPage(
        DeskFrame frame,
        Subject main,
        Variants.Variant variant,
        Language language,
        List<Language> languages,
        Distance distance,
        Form form,
        String trouble)
        implements DeskPage {

    public VariantPage {
        languages = List.copyOf(languages);
    }

    String to(String rest) {
        return main.to("/variants/" + variant.document() + rest);
    }

    String heading(Distance.InChapter chapter) {
        return RequestsController.heading(main, chapter.chapter());
    }

    /** The draft of the main text takes the words of the variant; a chapter that only the main text has stays. */
    boolean canTake(Distance.InChapter chapter) {
        return mayMerge() && chapter.differs() && chapter.difference().after() != null;
    }

    boolean mayMerge() {
        return main.writes().isPresent() && main.here().site().isNationalBase();
    }

    boolean mayEnd() {
        return main.here().site().isNationalBase() && main.here().may(Right.NATIONAL) && variant.ended() == null;
    }

    boolean isAdded(Stretch stretch) {
        return stretch.kind() == Stretch.Kind.ADDED;
    }

    boolean isRemoved(Stretch stretch) {
        return stretch.kind() == Stretch.Kind.REMOVED;
    }
}
