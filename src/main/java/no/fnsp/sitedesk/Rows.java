package no.fnsp.sitedesk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import no.fnsp.site.Settings;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/**
 * An ordered list of links in a form, at most two levels deep, that is put in order with buttons: every button sends the form, so it
 * works without script. Never changes.
 */
record Rows(String group, List<Row> rows) {

    static final int MOST = 40;

    /** What is sent beyond what there is room for comes back to the writer too, up to this. */
    private static final int MOST_READ = 1000;

    static final int LONGEST = 100;

    Rows {
        rows = List.copyOf(rows);
    }

    /**
     * One link.
     *
     * @param labels by the code of the language
     * @param to where it leads, as it was written
     * @param was where it led when the form was made, as the site has it; empty for a new one
     * @param below whether it stands under the one above
     */
    record Row(Map<String, String> labels, String to, String was, boolean below) {
        static final Row EMPTY = new Row(Map.of(), "", "", false);

        Row {
            labels = Map.copyOf(labels);
        }

        Row below(boolean other) {
            return new Row(labels, to, was, other);
        }

        String label(Language language) {
            return labels.getOrDefault(language.code(), "");
        }

        /** Whether nobody has written anything in it. */
        boolean isEmpty() {
            return to.isEmpty() && was.isEmpty() && labels.values().stream().allMatch(String::isEmpty);
        }
    }

    /** What each link is called on its fields: {@code menu.0.to}. */
    static String field(String group, int index, String name) {
        return group + "." + index + "." + name;
    }

    static Rows of(String group, Form form) {
        int count = (int) Math.min(form.number(group + ".n"), MOST_READ);
        return new Rows(
                group,
                IntStream.range(0, count).mapToObj(i -> row(group, i, form)).toList());
    }

    private static Row row(String group, int index, Form form) {
        var labels = new HashMap<String, String>();
        for (Language language : Language.values()) {
            String label = form.value(field(group, index, "label." + language.code()));
            if (!label.isEmpty()) {
                labels.put(language.code(), label);
            }
        }
        return new Row(
                labels,
                form.value(field(group, index, "to")),
                form.value(field(group, index, "was")),
                index > 0 && form.ticked(field(group, index, "below")));
    }

    /** As fields of a form. */
    Map<String, String> written() {
        var written = new HashMap<String, String>();
        written.put(group + ".n", String.valueOf(rows.size()));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int index = i;
            row.labels().forEach((code, label) -> written.put(field(group, index, "label." + code), label));
            written.put(field(group, i, "to"), row.to());
            written.put(field(group, i, "was"), row.was());
            written.put(field(group, i, "below"), row.below() ? "on" : "");
        }
        return written;
    }

    /** After one button was pressed. @param step {@code up}, {@code down}, {@code in}, {@code out}, {@code remove} or {@code add} */
    Rows after(String step, int index) {
        if (step.equals("add")) {
            return rows.size() >= MOST ? this : with(rows.size(), List.of(Row.EMPTY), 0);
        }
        if (index < 0 || index >= rows.size()) {
            return this;
        }
        return switch (step) {
            case "up" -> index == 0 ? this : moved(index, before(index));
            case "down" -> index + length(index) >= rows.size() ? this : moved(index + length(index), index);
            case "in" -> index == 0 ? this : with(index, List.of(rows.get(index).below(true)), 1);
            case "out" -> with(index, List.of(rows.get(index).below(false)), 1);
            case "remove" -> with(index, List.of(), 1);
            default -> this;
        };
    }

    /** How many rows go along: a link takes what stands under it. */
    private int length(int index) {
        int end = index + 1;
        while (!rows.get(index).below() && end < rows.size() && rows.get(end).below()) {
            end++;
        }
        return end - index;
    }

    /** Where the link above on the same level begins; what stands under another goes up one line at a time. */
    private int before(int index) {
        int before = index - 1;
        while (!rows.get(index).below() && before > 0 && rows.get(before).below()) {
            before--;
        }
        return before;
    }

    private Rows moved(int from, int to) {
        var all = new ArrayList<>(rows);
        List<Row> block = new ArrayList<>(all.subList(from, from + length(from)));
        all.subList(from, from + block.size()).clear();
        all.addAll(to, block);
        return new Rows(group, all).upright();
    }

    private Rows with(int index, List<Row> instead, int of) {
        var all = new ArrayList<>(rows);
        all.subList(index, index + of).clear();
        all.addAll(index, instead);
        return new Rows(group, all).upright();
    }

    /** The first stands under nothing. */
    private Rows upright() {
        if (rows.isEmpty() || !rows.getFirst().below()) {
            return this;
        }
        var all = new ArrayList<>(rows);
        all.set(0, all.getFirst().below(false));
        return new Rows(group, all);
    }

    /** A list of links as rows. @param written tells where a link leads, as somebody writes it */
    static Rows of(String group, List<Settings.Link> links, UnaryOperator<String> written) {
        var rows = new ArrayList<Row>();
        for (Settings.Link link : links) {
            rows.add(row(link, false, written));
            link.below().forEach(under -> rows.add(row(under, true, written)));
        }
        return new Rows(group, rows);
    }

    private static Row row(Settings.Link link, boolean below, UnaryOperator<String> written) {
        var labels = new HashMap<String, String>();
        link.label().byLanguage().forEach((language, words) -> labels.put(language.code(), words));
        return new Row(labels, written.apply(link.to()), link.to(), below);
    }

    /** Rows with where each leads as links, those below under the one above. */
    static List<Settings.Link> links(List<Settings.Link> flat, List<Boolean> below) {
        var links = new ArrayList<Settings.Link>();
        for (int i = 0; i < flat.size(); i++) {
            if (below.get(i) && !links.isEmpty()) {
                Settings.Link above = links.removeLast();
                var under = new ArrayList<>(above.below());
                under.add(flat.get(i));
                links.add(new Settings.Link(above.label(), above.to(), under));
            } else {
                links.add(flat.get(i));
            }
        }
        return links;
    }

    static Words label(Form form, String group, int index, List<Language> languages) {
        return form.required(field(group, index, "label"), languages, LONGEST);
    }
}
