package no.fnsp.opendata.description;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.fnsp.opendata.answer.Shape;
import no.fnsp.opendata.words.Form;
import no.fnsp.opendata.words.Said;
import no.fnsp.text.Norway;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A description as one text to read: title, lead and chapters, warnings above them, before each local part whose it is, and last who
 * vouches for it and where it is from.
 */
final class WholeText {

    private WholeText() {}

    /** @param told with content as HTML */
    static String of(Description told, Shape shape) {
        Document document = Document.createShell(told.address());
        document.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        document.charset(java.nio.charset.StandardCharsets.UTF_8);
        document.title(told.title().text());
        document.select("html").attr("lang", told.language());
        document.outputSettings().prettyPrint(false);
        write(told, document.body());
        return switch (shape) {
            case MARKDOWN -> Form.MARKDOWN.of(document.body().html(), told.address()) + "\n";
            case TEXT -> Form.TEXT.of(document.body().html(), told.address()) + "\n";
            default -> document.outerHtml();
        };
    }

    private static void write(Description told, Element body) {
        said(body.appendElement("h1"), told.title());
        passage(body, told.lead());
        for (Description.Chapter chapter : told.chapters()) {
            Element section = body.appendElement("section").id(chapter.anchor());
            said(section.appendElement("h2"), chapter.heading());
            told.warnings().stream()
                    .filter(warning -> warning.chapter().equals(chapter.anchor()))
                    .forEach(warning -> section.appendElement("blockquote")
                            .attr("lang", warning.language())
                            .append(warning.content()));
            chapter.parts().forEach(part -> passage(section, part));
        }
        Element foot = body.appendElement("footer");
        approvals(told.editions()).forEach(line -> foot.appendElement("p").text(line));
        foot.appendElement("p").appendElement("a").attr("href", told.address()).text(told.address());
        foot.appendElement("p").text(told.licence());
    }

    private static void said(Element element, Said words) {
        element.attr("lang", words.language()).text(words.text());
    }

    private static void passage(Element parent, Description.Passage passage) {
        String owner = passage.origin().owner();
        if (owner != null) {
            parent.appendElement("p").appendElement("strong").text(owner);
        }
        parent.appendElement("div").attr("lang", passage.language()).append(passage.content());
    }

    /** Who vouches, and since which day; the same words once. */
    private static Stream<String> approvals(List<Vouched.VouchedEdition> editions) {
        return editions.stream()
                .flatMap(edition -> edition.approvals().stream())
                .map(approval -> Stream.of(
                                approval.profession(),
                                approval.organisation(),
                                LocalDate.ofInstant(approval.at(), Norway.TIME).toString())
                        .filter(word -> word != null && !word.isEmpty())
                        .collect(java.util.stream.Collectors.joining(", ")))
                .distinct();
    }
}
