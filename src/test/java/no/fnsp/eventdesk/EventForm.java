package no.fnsp.eventdesk;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.fnsp.signin.DeskVisitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The form of an event as a browser without script fills it in and sends it. */
public final class EventForm {

    private final Map<String, String> fields = new HashMap<>();

    private EventForm() {}

    /** With what is in it when it is opened. */
    public static EventForm on(Document page) {
        var form = new EventForm();
        for (Element field :
                page.select("form.desk-form input[name], form.desk-form select[name], form.desk-form textarea[name]")) {
            boolean unchecked = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
            if (!unchecked && !field.attr("name").equals("_csrf")) {
                form.fields.put(field.attr("name"), value(field));
            }
        }
        return form;
    }

    private static String value(Element field) {
        if (field.normalName().equals("select")) {
            Element chosen = field.selectFirst("option[selected]");
            return Objects.requireNonNullElse(chosen, Objects.requireNonNull(field.selectFirst("option")))
                    .val();
        }
        return field.normalName().equals("textarea") ? field.wholeText() : field.val();
    }

    /** A new event of Helse Bergen that nothing is wrong with, but for its times. */
    public static EventForm fresh(DeskVisitor who, String site, String title) {
        return on(who.get(site + "/events/new").page())
                .with("id", UUID.randomUUID().toString())
                .with("title.nn", title)
                .with("lead.nn", "Eit kurs som er eit døme.")
                .with("kind", "learning")
                .with("audience.patients", "on");
    }

    public EventForm with(String... more) {
        for (int i = 0; i < more.length; i += 2) {
            if (more[i + 1].isEmpty()) {
                fields.remove(more[i]);
            } else {
                fields.put(more[i], more[i + 1]);
            }
        }
        return this;
    }

    public EventForm adding(String date, String from, String to) {
        return with("add.date", date, "add.from", from, "add.to", to);
    }

    public String get(String name) {
        return fields.getOrDefault(name, "");
    }

    public String[] act(String act) {
        var all = new HashMap<>(fields);
        all.put("act", act);
        return all.entrySet().stream()
                .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }
}
