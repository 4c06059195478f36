package no.fnsp.opendata.description;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.fnsp.composing.Trace;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.words.Said;
import no.fnsp.page.MeetingPlace;
import no.fnsp.page.PlacePicker;
import no.fnsp.page.TreatmentPage;
import no.fnsp.sharing.Blended;
import no.fnsp.sharing.Origin;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** Turns a composed page into a {@link Description}: the words from the page, whose they are from what it was merged of. */
final class Telling {

    private final Descriptions.Wanted wanted;
    private final TreatmentPage page;
    private final Trace.Merged merged;
    private final Map<UUID, Vouched.VouchedEdition> editions;
    private final String origin;
    private final Passages passages;

    Telling(
            Descriptions.Wanted wanted,
            TreatmentPage page,
            Trace.Merged merged,
            Map<UUID, Vouched.VouchedEdition> editions) {
        this.wanted = wanted;
        this.page = page;
        this.merged = merged;
        this.editions = editions;
        this.origin = wanted.site().origin();
        this.passages = new Passages(wanted, page.frame(), isNational(wanted, merged));
    }

    private static boolean isNational(Descriptions.Wanted wanted, Trace.Merged merged) {
        return merged.text().adoption().isPresent() || wanted.site().isNationalBase();
    }

    /** Every edition whose words stand in the text, or that took a chapter away. */
    static Set<UUID> editions(Trace.Merged merged) {
        var all = new HashSet<UUID>();
        merged.text().editions().values().forEach(edition -> all.add(edition.id()));
        merged.blended().chapters().stream()
                .flatMap(chapter -> chapter.parts().stream())
                .forEach(part -> all.add(part.origin().edition()));
        merged.blended().hidden().forEach(hidden -> all.add(hidden.by().edition()));
        return all;
    }

    Description all(Map<String, List<String>> codes, Instant modified, long position) {
        PlacePicker.Choice chosen = page.picker().chosen();
        return new Description(
                merged.text().document(),
                merged.text().kind().key(),
                wanted.site().key(),
                origin + wanted.site().address(wanted.language(), merged.text().path()) + query(chosen),
                wanted.language().code(),
                wanted.site().settings().languages().stream()
                        .map(Language::code)
                        .toList(),
                chosen == null ? null : chosen.sted(),
                page.picker().choices().stream().map(Telling::place).toList(),
                Said.of(page.title()),
                page.synonyms(),
                codes,
                lead(),
                warnings(),
                ToldChapters.of(page, merged.blended(), passages),
                merged.blended().hidden().stream().map(this::hidden).toList(),
                editions.values().stream()
                        .sorted(Comparator.comparing(Vouched.VouchedEdition::id))
                        .toList(),
                meeting(page.meeting()),
                review(),
                page.newer(),
                Api.LICENCE,
                modified,
                position);
    }

    private static String query(PlacePicker.@Nullable Choice chosen) {
        return chosen == null ? "" : "?sted=" + chosen.sted();
    }

    private static Description.Place place(PlacePicker.Choice choice) {
        return new Description.Place(
                choice.sted(), choice.title(), choice.detail().isEmpty() ? null : choice.detail());
    }

    private Description.Passage lead() {
        Language language = merged.blended().leadLanguage();
        var edition = Objects.requireNonNull(merged.text().editions().get(language));
        List<Block> blocks = new ArrayList<>();
        for (Markup paragraph : merged.blended().lead()) {
            blocks.add(new Block.Paragraph(new BlockId("lead" + blocks.size()), paragraph));
        }
        return passages.of(new Origin.Written(edition.document(), edition.id()), language, blocks, "");
    }

    private List<Description.Warning> warnings() {
        return page.chapters().stream()
                .flatMap(chapter -> chapter.alerts().stream()
                        .map(alert -> new Description.Warning(
                                chapter.anchor(),
                                alert.language().code(),
                                passages.content(alert.language(), alert.blocks()))))
                .toList();
    }

    private Description.Hidden hidden(Blended.Hidden hidden) {
        return new Description.Hidden(hidden.chapter().value(), hidden.role().key(), passages.whose(hidden.by(), ""));
    }

    private static Description.@Nullable Meeting meeting(@Nullable MeetingPlace meeting) {
        if (meeting == null) {
            return null;
        }
        var address = meeting.address();
        Words.Spoken instructions = meeting.instructions();
        return new Description.Meeting(
                meeting.department().label(),
                meeting.place() == null ? null : meeting.place().label(),
                instructions == null ? null : Said.of(instructions),
                address == null ? null : address.street(),
                address == null ? null : address.postcode(),
                address == null ? null : address.town(),
                meeting.phones().stream()
                        .map(phone -> new Description.Phone(Said.of(phone.purpose()), phone.number()))
                        .toList());
    }

    private Description.Review review() {
        var review = page.review();
        return new Description.Review(
                review.reviewed(),
                review.nextReview(),
                review.edited(),
                review.responsible(),
                review.profession(),
                review.machineDrafted());
    }
}
