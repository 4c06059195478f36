package no.fnsp.paperdesk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.media.Item;
import no.fnsp.media.Items;
import no.fnsp.paper.Paper;
import no.fnsp.paper.Papers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page that a document is described on. */
@Component
class FormPages {

    private final Papers papers;
    private final Items items;
    private final Accounts accounts;

    FormPages(Papers papers, Items items, Accounts accounts) {
        this.papers = papers;
        this.items = items;
        this.accounts = accounts;
    }

    /** @param asset a file that is taken in and not a document yet; null for none */
    FormPage fresh(Here here, Form form, @Nullable UUID asset, @Nullable String file) {
        Item item = asset == null ? null : items.at(asset, here.now()).orElse(null);
        return new FormPage(
                here.frame(here.words().get("paperdesk.new"), here.list()),
                here,
                null,
                item,
                form,
                file,
                null,
                "",
                List.of());
    }

    FormPage known(Here here, Paper paper, Form form, @Nullable String file, @Nullable Paper theirs) {
        List<Papers.Period> history = papers.history(paper.id());
        Map<UUID, String> names = names(history, paper);
        return new FormPage(
                here.frame(paper.says().title(), here.list()),
                here,
                paper,
                items.at(paper.asset(), here.now()).orElse(null),
                form,
                file,
                theirs,
                names.getOrDefault(paper.says().owner(), ""),
                history.stream()
                        .map(past -> new FormPage.Line(past.paper(), names.getOrDefault(past.by(), "")))
                        .toList());
    }

    private Map<UUID, String> names(List<Papers.Period> history, Paper paper) {
        Set<UUID> people = history.stream().map(Papers.Period::by).collect(Collectors.toSet());
        people.add(paper.says().owner());
        return accounts.among(people).stream().collect(Collectors.toMap(Account::id, Account::name));
    }
}
