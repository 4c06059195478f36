package no.fnsp.orderdesk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Edition;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.ordering.Matter;
import no.fnsp.ordering.Matters;
import no.fnsp.ordering.What;
import no.fnsp.ordering.Wish;
import no.fnsp.ordering.Wishes;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What hospitals want changed in a national text, as everybody who has the text sees it, and asking for a change. */
@Controller
@RequestMapping("/desk/sites/{site}/texts/{document}/requests")
class RequestsController {

    private final OrderLookup lookup;
    private final Matters matters;
    private final Wishes asking;
    private final OrderNames called;

    RequestsController(OrderLookup lookup, Matters matters, Wishes asking, OrderNames called) {
        this.lookup = lookup;
        this.matters = matters;
        this.asking = asking;
        this.called = called;
    }

    @GetMapping("")
    Reply list(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String language) {
        return lookup.text(desk, site, document)
                .map(text -> Reply.page(page(text, Form.empty().with("language", language))))
                .orElseGet(Reply::missing);
    }

    @PostMapping("")
    Reply ask(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam MultiValueMap<String, String> written) {
        Form form = Form.of(written);
        return lookup.text(desk, site, document)
                .filter(text -> text.here().may(Right.READ))
                .map(text -> asked(text, form))
                .orElseGet(Reply::missing);
    }

    private Reply asked(Subject text, Form form) {
        Optional<Edition> read = edition(text, form);
        String words = form.required("words", "words", Form.LONGEST);
        String why = form.required("why", "why", Form.LONGEST);
        String source = form.optional("source", Form.LONGEST);
        if (text.isGone() || read.isEmpty()) {
            form.refuse("words", "gone");
        }
        if (!form.isRight()) {
            return Reply.refused(page(text, form));
        }
        Permit permit = text.here().permit(Right.READ).orElseThrow();
        String chapter = form.value("chapter");
        String heading = read.orElseThrow().body().chapters().stream()
                .filter(one -> one.id().value().equals(chapter))
                .findFirst()
                .map(one -> heading(text, one))
                .orElse("");
        var wish = new Wish.Change(
                read.orElseThrow().language(), heading.isEmpty() ? "" : chapter, heading, words, why, source);
        Matter matter = asking.change(
                permit,
                text.here().site().id(),
                text.document().id(),
                text.title(),
                wish,
                text.here().now());
        return Reply.onward(text.here().to("/orders/" + matter.id()), "change-asked");
    }

    private static Optional<Edition> edition(Subject text, Form form) {
        return Language.find(form.value("language"))
                .flatMap(text::in)
                .or(() -> text.published().stream().findFirst());
    }

    static String heading(Subject text, Chapter chapter) {
        return chapter.heading().isEmpty()
                ? text.here().words().get("role." + chapter.role().key())
                : chapter.heading();
    }

    private RequestsPage page(Subject text, Form form) {
        Optional<Edition> edition = edition(text, form);
        return new RequestsPage(
                text.here().frame(text.here().words().get("requests.title.of", text.title())),
                text,
                form.with("language", edition.map(one -> one.language().code()).orElse("")),
                matters.about(text.document().id()).stream()
                        .filter(one -> one.what() == What.CHANGE)
                        .map(one -> new InboxPage.Line(
                                one, called.site(one.site(), text.here().now())))
                        .toList(),
                edition.map(one -> chapters(text, one)).orElse(List.of()),
                edition.map(Edition::language).orElse(text.here().site().mainLanguage()));
    }

    private static List<RequestsPage.InText> chapters(Subject text, Edition edition) {
        return edition.body().chapters().stream()
                .map(one -> new RequestsPage.InText(one.id().value(), heading(text, one)))
                .toList();
    }
}
