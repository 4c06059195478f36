package no.fnsp.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fnsp.signin.DeskVisitor;

/** A page of Helse Bergen that is written at the desk, as a browser without scripts writes it. */
public final class WrittenPage {

    public static final String SITE = "/desk/sites/helse-bergen.no";

    private static final Pattern ADDRESS = Pattern.compile("(/desk/sites/[^/]+/documents/[0-9a-f-]{36})/([a-z]+).*");

    private final String document;
    private final String language;

    private WrittenPage(String address) {
        Matcher found = ADDRESS.matcher(address);
        if (!found.matches()) {
            throw new AssertionError("Nothing is written at " + address);
        }
        this.document = found.group(1);
        this.language = found.group(2);
    }

    /** A new article. @param maker somebody who may make pages */
    public static WrittenPage by(DeskVisitor maker, String title) {
        return new WrittenPage(maker.post(SITE + "/pages", "under", "/", "title", title, "kind", "article")
                .location());
    }

    /** What Helse Bergen changes in a national text that came with the examples, and that no journey goes by: what other tests opened may have no chapters. */
    public static WrittenPage ofLocalChanges(DeskVisitor writer) {
        String text = writer.get(SITE + "/texts")
                .page()
                .select("main li a:contains(ADHD)")
                .attr("href");
        String node = writer.get(text).page().select("input[name=node]").val();
        return new WrittenPage(writer.post(text + "/nn", "node", node).location());
    }

    /** A page that the example content came with, with a draft that has just begun. */
    public static WrittenPage published(DeskVisitor writer) {
        String document = writer.get(SITE + "/pages")
                .page()
                .select("main a[href*=/documents/]")
                .attr("href")
                .replaceFirst("(/documents/[0-9a-f-]{36}).*", "$1");
        return new WrittenPage(writer.post(document + "/nn/draft/start").location());
    }

    public String document() {
        return document;
    }

    /** The address of its form. */
    public String form() {
        return document + "/" + language;
    }

    public String comments() {
        return form() + "/comments";
    }

    public String versions() {
        return form() + "/versions";
    }

    /** Writes these paragraphs in its one section, on top of what stands there now. */
    public DeskVisitor.Answer write(DeskVisitor writer, String... paragraphs) {
        var form = writer.get(form()).page();
        var fields = new ArrayList<>(List.of(
                "draft",
                form.select("input[name=draft]").val(),
                "revision",
                form.select("input[name=revision]").val(),
                "lane",
                "ordinary",
                "title",
                form.select("input[name=title]").val(),
                "chapter",
                "c0",
                "c0.role",
                "section",
                "c0.heading",
                "Førebuingar",
                "c0.text",
                "<p>" + String.join("</p><p>", paragraphs) + "</p>"));
        return writer.post(form() + "/draft", fields.toArray(String[]::new));
    }
}
