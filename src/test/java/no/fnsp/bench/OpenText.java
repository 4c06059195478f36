package no.fnsp.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The form of a draft as it stands in a browser: every field as the page gave it, or as somebody has written in it since. Never
 * changes.
 *
 * @param address where it is saved
 * @param rich the names of the fields with formatted text
 */
record OpenText(String address, List<Entry<String, String>> fields, List<String> rich) {

    OpenText {
        fields = List.copyOf(fields);
    }

    static OpenText of(Document page) {
        Element form = java.util.Objects.requireNonNull(page.selectFirst("form[data-autosave]"), page::text);
        var fields = new ArrayList<Entry<String, String>>();
        for (Element one : form.select("input[name], textarea[name]")) {
            if (!one.attr("type").equals("checkbox") || one.hasAttr("checked")) {
                fields.add(Map.entry(one.attr("name"), one.val()));
            }
        }
        return new OpenText(
                form.attr("data-autosave"),
                fields,
                form.select("textarea[name]").eachAttr("name"));
    }

    String value(String name) {
        return fields.stream()
                .filter(field -> field.getKey().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    OpenText with(String name, String value) {
        return new OpenText(
                address,
                fields.stream()
                        .map(field -> field.getKey().equals(name) ? Map.entry(name, value) : field)
                        .toList(),
                rich);
    }

    /** Somebody writes in a field with formatted text. */
    OpenText written(String name, Consumer<Element> writing) {
        Document field = Jsoup.parseBodyFragment(value(name));
        field.outputSettings().prettyPrint(false);
        writing.accept(field.body());
        return with(name, field.body().html());
    }

    /** The fields with formatted text that have a paragraph outside lists, tables and boxes. */
    List<String> withParagraphs() {
        return rich.stream()
                .filter(name -> !name.equals("lead"))
                .filter(name ->
                        !paragraphs(Jsoup.parseBodyFragment(value(name)).body()).isEmpty())
                .toList();
    }

    static List<Element> paragraphs(Element field) {
        return field.select("> p");
    }

    /** What the script sends. @param sitting names the open window */
    String sent(String sitting) {
        var all = new ArrayList<>(fields);
        all.add(Map.entry("sitting", sitting));
        return Browser.encoded(all);
    }

    /** All that is written, each paragraph, heading, list item and cell by itself. */
    List<String> paragraphs() {
        return rich.stream()
                .flatMap(name -> Jsoup.parseBodyFragment(value(name)).body().select("p, h3, h4, li, td, th").stream())
                .map(Element::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
