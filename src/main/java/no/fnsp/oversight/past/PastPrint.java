package no.fnsp.oversight.past;

import java.time.format.DateTimeFormatter;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.PageRenderer;
import no.fnsp.press.Press;
import no.fnsp.press.Style;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** A page as it was, as a document to keep: the very page that readers were sent, without what belongs to a screen. */
@Component
class PastPrint {

    /** What is pressed, looked at in motion, or leads on: on paper it is nothing. */
    private static final String OF_SCREENS =
            "form, nav, button, input, select, iframe, script, style, svg, video, audio, object, link, .picker, .skip";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    private final PageRenderer renderer = new PageRenderer();

    /** {@code helse-bergen.no-behandlinger-hofteprotese-2026-03-12-140500.pdf}. */
    String name(TimeMachine machine, Past past) {
        String path = past.address().path().replaceAll("[^a-z0-9]+", "-").replaceAll("^-$", "");
        return machine.site().key().replaceAll("[^a-z0-9.-]+", "-") + path + "-"
                + STAMP.format(past.at().atZone(Moment.NORWAY)) + ".pdf";
    }

    /** @return a tagged PDF (PDF/UA) with its letters in it */
    byte[] of(TimeMachine machine, Then.Shown shown) {
        DeskFrame frame = machine.desk().frame("");
        String title = shown.page().frame().head().title();
        String at = frame.moment(shown.past().at());
        var evidence = new Evidence(frame.words(), shown.past(), frame::moment);
        Document paper = Jsoup.parse(renderer.text(new PrintPage(frame.words(), shown.past(), title, at, evidence)));
        Element main = Jsoup.parse(renderer.text(shown.page())).expectFirst("main");
        paper.expectFirst("#page").append(onPaper(main, frame).html());
        return Press.print(paper, Style.EVIDENCE);
    }

    private static Element onPaper(Element main, DeskFrame frame) {
        main.select(OF_SCREENS).remove();
        main.select("picture").forEach(picture -> {
            Element image = picture.selectFirst("img");
            if (image != null) {
                picture.replaceWith(image);
            }
        });
        main.select("img").forEach(image -> image.replaceWith(inWords(image, frame)));
        main.select("details").forEach(Element::unwrap);
        main.select("summary").tagName("p").addClass("summary");
        main.select("data, a, [hidden]").forEach(one -> onPaper(one));
        return main;
    }

    /** A picture is fetched from nowhere; what was said of it is printed. */
    private static Element inWords(Element image, DeskFrame frame) {
        String alt = image.attr("alt");
        return new Element("span")
                .addClass("picture")
                .text(alt.isBlank() ? "" : frame.words().get("past.print.picture", alt));
    }

    /** An address that leads out of the site is printed; one inside led to what stands there now. */
    private static void onPaper(Element one) {
        if (one.hasAttr("hidden")) {
            one.remove();
            return;
        }
        String href = one.attr("href");
        if (href.startsWith("http") && !one.text().contains(href)) {
            one.appendText(" (" + href + ")");
        }
        one.unwrap();
    }
}
