package no.fnsp.eventdesk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.event.Attendance;
import no.fnsp.event.Event;
import no.fnsp.event.Kind;
import no.fnsp.event.Repeat;
import no.fnsp.event.Saying;
import no.fnsp.event.Spread;
import no.fnsp.sharing.Listed;

/** Fills in the form with what is known. */
final class WriteForm {

    private WriteForm() {}

    /** For a new event. Its id comes along, so that a form sent twice makes one. */
    static Form empty() {
        return new Form(Map.of(
                "id", UUID.randomUUID().toString(),
                "kind", Kind.LEARNING.key(),
                "attendance", Attendance.PLACE.key(),
                "audience.patients", "on",
                "spread", Spread.HERE.key(),
                "rows", "0",
                "add.repeat", Repeat.ONCE.key()));
    }

    /** What is said of it; {@code read} names it, so that nobody writes over what they have not read. */
    static Form of(Here here, Event event, List<Listed> texts) {
        Saying says = event.says();
        var fields = new HashMap<>(WriteRows.written(says.occurrences(), here.now()));
        fields.put("read", event.said().toString());
        fields.put("kind", says.kind().key());
        fields.put("attendance", says.attendance().key());
        fields.put("spread", says.spread().key());
        fields.put("link", says.link());
        fields.put("contact", says.contact());
        fields.put("add.repeat", Repeat.ONCE.key());
        says.audience().forEach(one -> fields.put("audience." + one.key(), "on"));
        words(fields, says);
        texts(fields, says, texts);
        return new Form(fields);
    }

    private static void words(Map<String, String> fields, Saying says) {
        says.words().forEach((language, wording) -> {
            fields.put("title." + language.code(), wording.title());
            fields.put("lead." + language.code(), wording.lead());
            fields.put("goal." + language.code(), wording.goal());
            fields.put("themes." + language.code(), wording.themes());
            fields.put("practical." + language.code(), wording.practical());
        });
    }

    /** One that the site has not any longer is not written on. */
    private static void texts(Map<String, String> fields, Saying says, List<Listed> texts) {
        int number = 0;
        for (UUID text : says.treatments()) {
            for (Listed listed : texts) {
                if (listed.document().equals(text)) {
                    fields.put("text." + number++, listed.path());
                }
            }
        }
    }
}
