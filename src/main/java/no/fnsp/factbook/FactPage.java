package no.fnsp.factbook;

import java.time.LocalDate;
import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.fact.Fact;
import no.fnsp.fact.Facts;
import no.fnsp.fact.Saying;
import no.fnsp.html.Messages;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one fact. Never changes.
 *
 * @param theirs what somebody else has said since the form was read; null when nobody has
 * @param history what it has said, newest first
 * @param bottoms the sites that say it at the bottom of every page
 */
public record FactPage(
        DeskFrame frame,
        Held held,
        Fields fields,
        @Nullable Fact theirs,
        List<Facts.Period> history,
        List<Used> uses,
        List<String> bottoms)
        implements DeskPage {

    public FactPage {
        history = List.copyOf(history);
        uses = List.copyOf(uses);
        bottoms = List.copyOf(bottoms);
    }

    /** A page that says it, or a draft that would. @param href where it is written; null where this person may not */
    record Used(
            String site,
            String title,
            String path,
            Language language,
            @Nullable String href) {

        boolean isDraft() {
            return path.isEmpty();
        }
    }

    Fact fact() {
        return held.fact();
    }

    String text(Fact one) {
        return held.here().text(one);
    }

    /** What a text in one of the site's languages says now. */
    String text(Language language) {
        return fact().in(language, held.here().now()).all();
    }

    String label(Fact one) {
        return held.here().label(one);
    }

    /** The amount that follows today's, as in {@code 400 kroner fra 1. januar 2027}; null for none. */
    @Nullable
    String later() {
        return fact().says() instanceof Saying.Fee fee ? later(fee) : null;
    }

    private @Nullable String later(Saying.Fee fee) {
        LocalDate today = fee.at(held.here().now()).from();
        Messages words = frame.words();
        return fee.amounts().stream()
                .filter(amount -> amount.from().isAfter(today))
                .findFirst()
                .map(amount -> words.get(
                        "factbook.later",
                        words.get("fact.kroner", Kroner.written(amount.ore())),
                        words.date(amount.from())))
                .orElse(null);
    }
}
