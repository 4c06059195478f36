package no.fnsp.orderdesk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.ordering.Distance;
import no.fnsp.ordering.Matter;
import no.fnsp.ordering.Matters;
import no.fnsp.ordering.Using;
import no.fnsp.ordering.Variants;
import no.fnsp.ordering.What;
import no.fnsp.ordering.Wish;
import no.fnsp.ordering.Wishes;
import no.fnsp.sharing.Adoption;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The variants of a national text: which there are, who uses them, asking for one, and taking or leaving one. */
@Controller
@RequestMapping("/desk/sites/{site}/texts/{document}/variants")
class VariantsController {

    private final OrderLookup lookup;
    private final Variants variants;
    private final Documents documents;
    private final Drafts drafts;
    private final Editions editions;
    private final Matters matters;
    private final Wishes asking;
    private final Using using;
    private final OrderNames called;

    VariantsController(
            OrderLookup lookup,
            Variants variants,
            Documents documents,
            Drafts drafts,
            Editions editions,
            Matters matters,
            Wishes asking,
            Using using,
            OrderNames called) {
        this.lookup = lookup;
        this.variants = variants;
        this.documents = documents;
        this.drafts = drafts;
        this.editions = editions;
        this.matters = matters;
        this.asking = asking;
        this.using = using;
        this.called = called;
    }

    @GetMapping("")
    Reply list(Desk desk, @PathVariable String site, @PathVariable UUID document) {
        return main(desk, site, document)
                .map(text -> Reply.page(page(text, Form.empty())))
                .orElseGet(Reply::missing);
    }

    private Optional<Subject> main(Desk desk, String site, UUID document) {
        return lookup.text(desk, site, document).filter(text -> text.document().variantOf() == null);
    }

    @PostMapping("")
    Reply ask(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam MultiValueMap<String, String> written) {
        Form form = Form.of(written);
        return main(desk, site, document)
                .filter(text ->
                        text.here().may(Right.ADOPT) && !text.here().site().isNationalBase())
                .map(text -> asked(text, form))
                .orElseGet(Reply::missing);
    }

    private Reply asked(Subject text, Form form) {
        var wish = new Wish.Variant(
                form.required("variant-reason", "variant-reason", Form.LONGEST), form.optional("others", Form.LONGEST));
        if (text.isGone()) {
            form.refuse("variant-reason", "gone");
        }
        if (!form.isRight()) {
            return Reply.refused(page(text, form));
        }
        Permit permit = text.here().permit(Right.ADOPT).orElseThrow();
        Matter matter = asking.variant(
                permit,
                text.here().site().id(),
                text.document().id(),
                text.title(),
                wish,
                text.here().now());
        return Reply.onward(text.here().to("/orders/" + matter.id()), "variant-asked");
    }

    /** Shows a variant on the site, or the main text again where none is said. */
    @PostMapping("/use")
    Reply use(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam(required = false) @Nullable UUID variant) {
        Optional<Subject> text = main(desk, site, document);
        Optional<Adoption> adoption = text.flatMap(Subject::adoption);
        Optional<Permit> permit = text.flatMap(one -> one.here().permit(Right.ADOPT));
        if (adoption.isEmpty() || permit.isEmpty() || !isUsable(text.orElseThrow(), variant)) {
            return Reply.missing();
        }
        boolean shown = using.show(
                permit.get(), adoption.get(), variant, text.orElseThrow().here().now());
        return Reply.onward(
                text.orElseThrow().to("/variants"),
                !shown ? "as-before" : variant == null ? "main-used" : "variant-used");
    }

    /** Nobody begins to use what is to go out of use. */
    private boolean isUsable(Subject text, @Nullable UUID variant) {
        return variant == null
                || variants.find(variant, text.here().now())
                        .filter(one -> one.main().equals(text.document().id()) && one.ended() == null)
                        .isPresent();
    }

    private VariantsPage page(Subject text, Form form) {
        UUID main = text.document().id();
        return new VariantsPage(
                text.here().frame(text.here().words().get("variants.title.of", text.title())),
                text,
                form,
                variants.of(main, text.here().now()).stream()
                        .map(one -> asSeen(text, one))
                        .filter(one -> !one.title().isEmpty())
                        .map(one -> line(text, one))
                        .sorted(Comparator.comparing(
                                (VariantsPage.Line line) -> line.variant().ended() != null))
                        .toList(),
                matters.about(main).stream()
                        .filter(one -> one.what() == What.VARIANT)
                        .filter(one -> text.here().site().isNationalBase()
                                || one.site().equals(text.here().site().id()))
                        .map(one -> new InboxPage.Line(
                                one, called.site(one.site(), text.here().now())))
                        .toList());
    }

    /** What readers have never seen has a title for those who may open it where it is written, and none for other hospitals. */
    private Variants.Variant asSeen(Subject text, Variants.Variant variant) {
        Document document = documents.find(variant.document()).orElseThrow();
        return variant.title().isEmpty() && lookup.opens(text.here(), document)
                ? variant.called(drafts.of(document.id()).stream()
                        .map(draft -> draft.body().title())
                        .filter(title -> !title.isBlank())
                        .findFirst()
                        .orElse(text.here().words().get("document.untitled")))
                : variant;
    }

    private VariantsPage.Line line(Subject text, Variants.Variant variant) {
        Document document = documents.find(variant.document()).orElseThrow();
        List<Edition> said = editions.published(document.id(), text.here().now());
        Distance distance = text.published().stream()
                .flatMap(main -> said.stream()
                        .filter(other -> other.language() == main.language())
                        .map(other -> Distance.between(main.body(), other.body())))
                .findFirst()
                .orElse(null);
        List<String> users = variant.users().stream()
                .map(site -> called.site(site, text.here().now()))
                .sorted()
                .toList();
        return new VariantsPage.Line(variant, users, distance);
    }
}
