package no.fnsp.oversight.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.desk.Sheet;
import no.fnsp.html.Messages;
import no.fnsp.oversight.View;
import no.fnsp.oversight.Views;
import no.fnsp.oversight.Whose;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How much of each language form the sites publish, and what a site lacks; on pages or as files. */
@Controller
class BalanceController {

    private final Views views;
    private final Balances balances;

    BalanceController(Views views, Balances balances) {
        this.views = views;
        this.balances = balances;
    }

    @GetMapping("/desk/oversight/languages")
    Reply page(Desk desk) {
        return views.of(desk).<Reply>map(view -> Reply.page(page(view))).orElseGet(Reply::missing);
    }

    private BalancePage page(View view) {
        var sites = Whose.choices(view);
        var year = Balances.Period.yearBefore(view.now());
        Map<UUID, Form> forms = balances.forms(view, sites);
        Map<UUID, Balance> now = balances.in(Balances.Period.at(view.now()), sites);
        Map<UUID, Balance> then = balances.in(year, sites);
        return new BalancePage(
                view.frame(view.words().get("oversight.balance")),
                view,
                year.from().atZone(Norway.TIME).getYear(),
                sites.stream()
                        .map(site -> new BalancePage.Row(
                                site,
                                Objects.requireNonNullElse(forms.get(site.id()), Form.UNKNOWN),
                                Objects.requireNonNullElse(now.get(site.id()), Balance.NONE),
                                Objects.requireNonNullElse(then.get(site.id()), Balance.NONE)))
                        .toList());
    }

    @GetMapping("/desk/oversight/languages.csv")
    Reply file(Desk desk) {
        return views.of(desk).map(view -> sheet(page(view))).orElseGet(Reply::missing);
    }

    private static Reply sheet(BalancePage page) {
        Messages words = page.frame().words();
        var columns = new ArrayList<>(List.of(words.get("oversight.site"), words.get("oversight.form")));
        for (String when : List.of(words.get("oversight.now"), Integer.toString(page.year()))) {
            for (Language language : Language.values()) {
                columns.add(words.get("oversight.pages-in", words.get("language." + language.code()), when));
                columns.add(words.get("oversight.words-in", words.get("language." + language.code()), when));
            }
        }
        var sheet = new Sheet(columns);
        page.rows().forEach(row -> sheet.row(cells(row, words)));
        return sheet.as(words.get("oversight.file.balance"));
    }

    private static List<Object> cells(BalancePage.Row row, Messages words) {
        var cells = new ArrayList<Object>(List.of(
                row.site().settings().name(),
                words.get("oversight.form." + row.form().key())));
        for (Balance balance : List.of(row.now(), row.then())) {
            Stream.of(Language.values())
                    .map(balance::in)
                    .forEach(amount -> cells.addAll(List.of(amount.pages(), amount.words())));
        }
        return cells;
    }

    @GetMapping("/desk/oversight/languages/{key}")
    Reply missing(Desk desk, @PathVariable String key, @RequestParam(defaultValue = "") String form) {
        return find(desk, key, form).<Reply>map(Reply::page).orElseGet(Reply::missing);
    }

    private Optional<MissingPage> find(Desk desk, String key, String form) {
        return views.of(desk).flatMap(view -> Whose.of(view, key)).map(whose -> {
            Language wanted = form.equals("nb") ? Language.NB : form.equals("nn") ? Language.NN : wanted(whose);
            String title = desk.words()
                    .get(
                            "oversight.missing." + wanted.code() + ".title",
                            whose.site().settings().shortName());
            return new MissingPage(
                    desk.frame(title),
                    whose.view(),
                    whose.site(),
                    wanted,
                    balances.missing(whose.view(), whose.site(), wanted));
        });
    }

    private Language wanted(Whose whose) {
        var one = List.of(whose.site());
        Form form = Objects.requireNonNullElse(
                balances.forms(whose.view(), one).get(whose.site().id()), Form.UNKNOWN);
        Balance now = Objects.requireNonNullElse(
                balances.in(Balances.Period.at(whose.view().now()), one)
                        .get(whose.site().id()),
                Balance.NONE);
        return Objects.requireNonNullElse(form.wanted(now), Language.NN);
    }

    @GetMapping("/desk/oversight/languages/{key}/missing.csv")
    Reply missingFile(Desk desk, @PathVariable String key, @RequestParam(defaultValue = "") String form) {
        return find(desk, key, form).map(BalanceController::missingSheet).orElseGet(Reply::missing);
    }

    private static Reply missingSheet(MissingPage page) {
        Messages words = page.frame().words();
        var sheet = new Sheet(List.of(
                words.get("oversight.text"),
                words.get("oversight.address"),
                words.get("oversight.whose"),
                words.get("oversight.words")));
        page.pages().forEach(one -> sheet.row(List.of(one.title(), one.path(), page.whose(one), one.words())));
        return sheet.as(words.get("oversight.file.missing"));
    }
}
