package no.fnsp.eventdesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.event.Event;
import no.fnsp.event.Events;
import no.fnsp.eventdesk.FormPage.Line;
import no.fnsp.html.Link;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.sharing.Listed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page that an event is written on. */
@Component
class EventPages {

    private static final int MOST_LINES = 50;

    private final Events events;
    private final LinkedTexts texts;
    private final Accounts accounts;

    EventPages(Events events, LinkedTexts texts, Accounts accounts) {
        this.events = events;
        this.texts = texts;
        this.accounts = accounts;
    }

    /** As it stands. */
    FormPage page(Here here, Known known) {
        List<Listed> listed = texts.all(here.site(), here.now());
        Form form =
                known.newest().map(event -> WriteForm.of(here, event, listed)).orElseGet(WriteForm::empty);
        return page(here, known, form, listed, null, null);
    }

    /** As somebody has written it. */
    FormPage page(Here here, Known known, Form form) {
        return page(here, known, form, texts.all(here.site(), here.now()), null, null);
    }

    /** As somebody has written it, while somebody else has said something else. */
    FormPage beside(Here here, Known known, Form form, @Nullable Event theirs) {
        return page(
                here,
                known,
                form,
                texts.all(here.site(), here.now()),
                theirs,
                theirs == null ? "eventdesk.gone" : null);
    }

    FormPage kept(Here here, Known known, String why) {
        FormPage page = page(here, known);
        return page(here, known, page.form(), texts.all(here.site(), here.now()), null, why);
    }

    private FormPage page(
            Here here, Known known, Form form, List<Listed> listed, @Nullable Event theirs, @Nullable String kept) {
        String title =
                known.newest().map(here::title).orElseGet(() -> here.words().get("eventdesk.new"));
        return new FormPage(
                here.frame(title, here.list()),
                here,
                known,
                form,
                theirs,
                kept,
                here.languages(known.newest()),
                listed.stream()
                        .map(text -> new Link(text.titles().plain(here.site().mainLanguage()), text.path()))
                        .toList(),
                known.newest().map(event -> history(here, event)).orElse(List.of()),
                Optional.ofNullable(known.published())
                        .map(event -> here.site().publicAddress(event.address()))
                        .orElse(null));
    }

    private List<Line> history(Here here, Event event) {
        List<Events.Past> all = events.history(event.id(), MOST_LINES);
        Map<UUID, String> names = accounts
                .among(all.stream().map(Events.Past::by).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Account::id, Account::name));
        return all.stream()
                .map(past -> new Line(past.event(), here.title(past.event()), names.getOrDefault(past.by(), "")))
                .toList();
    }
}
