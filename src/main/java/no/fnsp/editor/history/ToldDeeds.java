package no.fnsp.editor.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.PublishedNumbers;
import no.fnsp.desk.DeskFrame;
import no.fnsp.editor.Automatic;
import no.fnsp.html.Messages;
import no.fnsp.journal.Deed;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;

/** Acts in the words of the desk. */
final class ToldDeeds {

    private final Messages words;
    private final Map<UUID, Integer> numbers;

    private ToldDeeds(Messages words, Map<UUID, Integer> numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /** The journal has the number in the line of the text; people are told the one that they know. */
    static ToldDeeds of(List<Deed> deeds, PublishedNumbers numbers, Messages words) {
        var editions = deeds.stream()
                .flatMap(deed -> edition(deed).stream())
                .distinct()
                .toList();
        return new ToldDeeds(words, numbers.of(editions));
    }

    private static Optional<UUID> edition(Deed deed) {
        String id = deed.detail("edition");
        return id.length() == 36 ? Optional.of(UUID.fromString(id)) : Optional.empty();
    }

    /** An act that the desk has no words for is told as it stands in the journal: nothing is left out of a trail. */
    String what(Deed deed) {
        String key = "act." + deed.act();
        return words.has(key) ? words.get(key) : words.get("trail.other", deed.act());
    }

    String who(Deed deed) {
        return Automatic.name(deed.actor(), words)
                .or(() -> Optional.ofNullable(deed.name()))
                .orElse(words.get("history.erased"));
    }

    List<String> details(Deed deed) {
        var details = new ArrayList<String>();
        Language.find(deed.detail("language")).ifPresent(language -> details.add(language.ownName()));
        if (!deed.detail("number").isEmpty()) {
            edition(deed).map(numbers::get).ifPresent(number -> details.add(words.get("history.edition", number)));
        }
        if (words.has("history.class." + deed.detail("class"))) {
            details.add(words.get("history.class." + deed.detail("class")));
        }
        if (deed.detail("lane").equals("urgent")) {
            details.add(words.get("lane.urgent"));
        }
        if (words.has("trail.what." + deed.detail("what"))) {
            details.add(words.get("trail.what." + deed.detail("what")));
        }
        day(deed, "due").ifPresent(day -> details.add(words.get("trail.due", words.date(day))));
        day(deed, "until").ifPresent(day -> details.add(words.get("trail.until", words.date(day))));
        for (String said : List.of("from", "path", "reason")) {
            if (!deed.detail(said).isEmpty()) {
                details.add(words.get("trail." + said, deed.detail(said)));
            }
        }
        return details;
    }

    private static Optional<LocalDate> day(Deed deed, String what) {
        try {
            return Optional.of(LocalDate.ofInstant(Instant.parse(deed.detail(what)), Norway.TIME));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Saves that follow each other are one step: a draft is saved every few seconds while somebody writes. */
    List<TrailPage.Step> steps(List<Deed> deeds, DeskFrame frame) {
        var steps = new ArrayList<TrailPage.Step>();
        int at = 0;
        while (at < deeds.size()) {
            Deed last = deeds.get(at);
            int end = at + 1;
            while (end < deeds.size() && isSaveLike(last, deeds.get(end))) {
                end++;
            }
            String what = end - at > 1 ? words.get("trail.saves", end - at) : what(last);
            steps.add(new TrailPage.Step(what, details(last), who(last), frame.moment(last.at())));
            at = end;
        }
        return steps;
    }

    private static boolean isSaveLike(Deed last, Deed before) {
        return last.act().equals("draft.saved")
                && before.act().equals("draft.saved")
                && before.actor().equals(last.actor())
                && before.detail("draft").equals(last.detail("draft"));
    }
}
