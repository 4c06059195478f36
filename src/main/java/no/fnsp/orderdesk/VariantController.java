package no.fnsp.orderdesk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.ordering.Distance;
import no.fnsp.ordering.MergingBack;
import no.fnsp.ordering.Variants;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One variant beside the main text, paragraph by paragraph; taking it into the main text, and ending it. */
@Controller
@RequestMapping("/desk/sites/{site}/texts/{document}/variants/{variant:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
class VariantController {

    private final OrderLookup lookup;
    private final Variants variants;
    private final Documents documents;
    private final Editions editions;
    private final MergingBack mergingBack;

    VariantController(
            OrderLookup lookup, Variants variants, Documents documents, Editions editions, MergingBack mergingBack) {
        this.lookup = lookup;
        this.variants = variants;
        this.documents = documents;
        this.editions = editions;
        this.mergingBack = mergingBack;
    }

    private record Pair(Subject main, Variants.Variant variant, Document document) {}

    private Optional<Pair> pair(Desk desk, String site, UUID document, UUID variant) {
        return lookup.text(desk, site, document)
                .flatMap(main -> variants.find(variant, main.here().now())
                        .filter(one -> one.main().equals(document))
                        .flatMap(one -> documents.find(variant).map(text -> new Pair(main, one, text))));
    }

    @GetMapping("")
    Reply compare(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable UUID variant,
            @RequestParam(defaultValue = "") String language) {
        return pair(desk, site, document, variant)
                .flatMap(pair -> page(pair, language, Form.empty(), ""))
                .map(Reply::page)
                .orElseGet(Reply::missing);
    }

    /** In the language that was asked for, or the first that both are published in; empty when there is none. */
    private Optional<VariantPage> page(Pair pair, String asked, Form form, String trouble) {
        Subject main = pair.main();
        List<Edition> said =
                editions.published(pair.document().id(), main.here().now());
        List<Language> both = main.published().stream()
                .map(Edition::language)
                .filter(language -> said.stream().anyMatch(one -> one.language() == language))
                .toList();
        Optional<Language> language = Language.find(asked)
                .filter(both::contains)
                .or(() -> both.stream().findFirst());
        return language.map(spoken -> new VariantPage(
                main.here().frame(pair.variant().title(), main.link()),
                main,
                pair.variant(),
                spoken,
                both,
                Distance.between(
                        main.in(spoken).orElseThrow().body(),
                        said.stream()
                                .filter(one -> one.language() == spoken)
                                .findFirst()
                                .orElseThrow()
                                .body()),
                form,
                trouble));
    }

    /** @param chapter ids of those that the main text shall take over */
    @PostMapping("/merge")
    Reply merge(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable UUID variant,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(required = false) List<String> chapter) {
        Optional<Pair> pair = pair(desk, site, document, variant);
        Optional<Permit> permit = pair.flatMap(one -> one.main().writes());
        Optional<Language> spoken = Language.find(language);
        if (permit.isEmpty()) {
            return Reply.missing();
        }
        Set<BlockId> chosen = (chapter == null ? List.<String>of() : chapter)
                .stream().flatMap(id -> BlockId.find(id).stream()).collect(Collectors.toSet());
        if (chosen.isEmpty() || spoken.isEmpty()) {
            return again(pair.orElseThrow(), language, "variants.nothing-chosen");
        }
        return merged(pair.orElseThrow(), permit.get(), spoken.get(), chosen);
    }

    private Reply merged(Pair pair, Permit permit, Language language, Set<BlockId> chosen) {
        Subject main = pair.main();
        Optional<Draft> draft = mergingBack.take(
                permit,
                main.document(),
                pair.document(),
                language,
                chosen,
                main.here().now());
        return draft.map(one -> Reply.onward(
                        main.here().to("/documents/" + one.document() + "/" + language.code()), "merged-back"))
                .orElseGet(() -> again(pair, language.code(), "variants.not-merged"));
    }

    private Reply again(Pair pair, String language, String trouble) {
        return page(pair, language, Form.empty(), trouble).map(Reply::refused).orElseGet(Reply::missing);
    }

    @PostMapping("/ending")
    Reply end(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable UUID variant,
            @RequestParam(defaultValue = "") String reason) {
        Optional<Pair> pair = pair(desk, site, document, variant);
        Optional<Permit> permit = pair.filter(one -> one.main().here().site().isNationalBase())
                .flatMap(one -> one.main().here().permit(Right.NATIONAL));
        if (permit.isEmpty()) {
            return Reply.missing();
        }
        Form form = Form.empty().with("reason", reason);
        form.required("reason", "ending", Form.LONGEST);
        if (!form.isRight()) {
            return page(pair.orElseThrow(), "", form, "").map(Reply::refused).orElseGet(Reply::missing);
        }
        Subject main = pair.orElseThrow().main();
        boolean news = variants.end(
                permit.get(), pair.orElseThrow().document(), reason, main.here().now());
        return Reply.onward(main.to("/variants"), news ? "variant-ended" : "as-before");
    }
}
