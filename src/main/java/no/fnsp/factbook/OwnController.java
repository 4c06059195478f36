package no.fnsp.factbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.fact.Fact;
import no.fnsp.fact.OwnWords;
import no.fnsp.fact.Saying;
import no.fnsp.identity.Permit;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a site says for itself of national facts, and nationally, which facts those are. */
@Controller
class OwnController {

    private static final String FACT = "/desk/sites/{site}/facts/{fact:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
    private static final String WEB = "|https://[^\\s/\"<>]+\\.[^\\s\"<>]*";

    private final FactLookup lookup;
    private final OwnWords own;

    OwnController(FactLookup lookup, OwnWords own) {
        this.lookup = lookup;
        this.own = own;
    }

    private Optional<Held> eachSite(Desk desk, String site, UUID fact) {
        return lookup.fact(desk, site, fact).filter(held -> held.fact().each() != null);
    }

    @GetMapping(FACT + "/own")
    Reply page(Desk desk, @PathVariable String site, @PathVariable UUID fact) {
        return eachSite(desk, site, fact)
                .map(held -> Reply.page(page(held, form(now(held)), false, null)))
                .orElseGet(Reply::missing);
    }

    private static Fact.@Nullable Own now(Held held) {
        Fact.Each each = held.fact().each();
        return each == null ? null : each.own();
    }

    private OwnPage page(Held held, Form form, boolean outdated, Saying.@Nullable Phrase theirs) {
        return new OwnPage(
                held.here().frame(held.label(), held.here().list()),
                held,
                form,
                outdated,
                theirs,
                own.history(held.here().site().id(), held.fact().id()));
    }

    private static Form form(Fact.@Nullable Own now) {
        var fields = new HashMap<String, String>();
        if (now != null) {
            fields.put("read", now.said().toString());
            fields.put("link", now.says().href());
            now.says().words().byLanguage().forEach((language, words) -> fields.put("words." + language.code(), words));
        }
        return new Form(fields);
    }

    @PostMapping(FACT + "/own")
    Reply say(
            Desk desk, @PathVariable String site, @PathVariable UUID fact, @RequestParam Map<String, String> written) {
        return eachSite(desk, site, fact)
                .filter(held -> Optional.ofNullable(held.fact().each())
                        .filter(each -> each.source() == Fact.Source.SAID)
                        .isPresent())
                .filter(held -> held.here().mayChange())
                .flatMap(held -> held.here().whole().map(permit -> say(held, permit, new Form(written))))
                .orElseGet(Reply::missing);
    }

    private Reply say(Held held, Permit permit, Form form) {
        Words words = form.words("words", held.here().languages());
        String link = form.value("link");
        if (link.length() > Form.LONGEST || !link.matches(WEB)) {
            form.refuse("link", "link");
        }
        if (words.isEmpty() && !link.isEmpty()) {
            form.required("words." + held.here().languages().getFirst().code(), "words");
        }
        if (!form.isRight()) {
            return Reply.refused(page(held, form, false, null));
        }
        Fact.Own now = now(held);
        UUID read = now == null ? null : now.said();
        if (!form.says("read", read == null ? "" : read.toString())) {
            return outdated(held, form, now);
        }
        return switch (own.say(
                permit,
                held.here().site(),
                held.fact(),
                read,
                words.isEmpty() ? null : new Saying.Phrase(words, link),
                held.here().now())) {
            case OwnWords.Said.Ok ok -> Reply.onward(held.to("/own"), "factbook.changed");
            case OwnWords.Said.Outdated outdated -> outdated(held, form, outdated.theirs());
        };
    }

    /** What was written stays in the form, beside what they wrote; saved again, it is written over that. */
    private Reply outdated(Held held, Form form, Fact.@Nullable Own theirs) {
        return Reply.refused(page(
                held,
                form.reading(theirs == null ? "" : theirs.said().toString()),
                true,
                theirs == null ? null : theirs.says()));
    }

    @PostMapping(FACT + "/each")
    Reply each(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID fact,
            @RequestParam(defaultValue = "") String source) {
        return lookup.fact(desk, site, fact)
                .filter(held -> held.mayBeEach() && held.mayChange())
                .flatMap(held -> held.here().whole().map(permit -> {
                    own.each(
                            permit,
                            held.fact(),
                            Fact.Source.find(source).orElse(null),
                            held.here().now());
                    return Reply.onward(held.to(""), "factbook.changed");
                }))
                .orElseGet(Reply::missing);
    }
}
