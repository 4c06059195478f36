package no.fnsp.readership;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.desk.Reply;
import no.fnsp.desk.Sheet;
import no.fnsp.feedback.Voice;
import no.fnsp.html.Messages;
import no.fnsp.site.Site;

/** What readers wrote, as a file for a spreadsheet. */
final class VoicesFile {

    static final int MOST = 20_000;

    private VoicesFile() {}

    static Reply of(Here here, List<Voice> voices, Map<UUID, Site> sites) {
        Messages words = here.words();
        var sheet = new Sheet(List.of(
                words.get("statistics.site"),
                words.get("statistics.page"),
                words.get("statistics.language"),
                words.get("statistics.day"),
                words.get("feedback.desk.answer"),
                words.get("feedback.desk.words"),
                words.get("feedback.desk.handled.day"),
                words.get("feedback.desk.note")));
        voices.forEach(voice -> sheet.row(row(voice, sites, words, here)));
        return sheet.as(words.get("feedback.desk.file"));
    }

    private static List<?> row(Voice voice, Map<UUID, Site> sites, Messages words, Here here) {
        Site site = sites.get(voice.site());
        Voice.Handling handling = voice.handling();
        return List.of(
                site == null ? "" : site.settings().shortName(),
                voice.path(),
                voice.language().code(),
                voice.day(),
                words.get(voice.found() ? "feedback.yes" : "feedback.no"),
                voice.words(),
                handling == null ? "" : here.desk().frame("").day(handling.at()),
                handling == null ? "" : handling.note());
    }
}
