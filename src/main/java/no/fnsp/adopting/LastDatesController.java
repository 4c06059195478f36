package no.fnsp.adopting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.sharing.LastDates;
import no.fnsp.sharing.Patience;
import no.fnsp.text.Norway;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Until when sites may wait: what is usual, and single editions that have another day. At the national base. */
@Controller
class LastDatesController {

    private static final ZoneId NORWAY = Norway.TIME;

    private final SiteLookup lookup;
    private final LastDates lastDates;
    private final Patience patience;
    private final RunningDates running;
    private final Editions editions;
    private final Documents documents;

    LastDatesController(
            SiteLookup lookup,
            LastDates lastDates,
            Patience patience,
            RunningDates running,
            Editions editions,
            Documents documents) {
        this.lookup = lookup;
        this.lastDates = lastDates;
        this.patience = patience;
        this.running = running;
        this.editions = editions;
        this.documents = documents;
    }

    private Optional<Here> base(Desk desk, String site) {
        return lookup.site(desk, site).filter(here -> here.site().isNationalBase() && here.may(Right.NATIONAL));
    }

    @GetMapping("/desk/sites/{site}/last-dates")
    Reply list(Desk desk, @PathVariable String site) {
        return base(desk, site).map(here -> Reply.page(page(here, ""))).orElseGet(Reply::missing);
    }

    private LastDatesPage page(Here here, String trouble) {
        return new LastDatesPage(
                here.frame(here.words().get("lastdates.title")),
                here,
                patience.days(here.now()),
                running.at(here.now()),
                trouble);
    }

    @PostMapping("/desk/sites/{site}/last-dates/usual")
    Reply usual(Desk desk, @PathVariable String site, @RequestParam int days) {
        Optional<Here> here = base(desk, site);
        Optional<Permit> permit = here.flatMap(one -> one.permit(Right.NATIONAL));
        if (here.isEmpty() || permit.isEmpty()) {
            return Reply.missing();
        }
        if (days < 1 || days > 365) {
            return Reply.refused(page(here.get(), here.get().words().get("lastdates.wrong.days")));
        }
        patience.allow(permit.get(), here.get().site().id(), days, here.get().now());
        return Reply.onward(here.get().to("/last-dates"), "lastdates.moved");
    }

    /** @param day as in {@code 2026-12-24}; from the morning of that day on the policies of the sites answer */
    @PostMapping("/desk/sites/{site}/last-dates/{edition}")
    Reply move(Desk desk, @PathVariable String site, @PathVariable UUID edition, @RequestParam String day) {
        Optional<Here> here = base(desk, site);
        Optional<Edition> wanted = here.flatMap(one -> editions.find(edition));
        Optional<Document> document = wanted.flatMap(one -> documents.find(one.document()))
                .filter(one -> one.site().equals(here.get().site().id()));
        Optional<Permit> permit = here.flatMap(one -> one.permit(Right.NATIONAL));
        if (document.isEmpty() || permit.isEmpty()) {
            return Reply.missing();
        }
        Optional<Instant> date = date(day).filter(here.get().now()::isBefore);
        if (date.isEmpty()) {
            return Reply.refused(page(here.get(), here.get().words().get("lastdates.wrong.day")));
        }
        lastDates.move(
                permit.get(),
                document.get(),
                wanted.get(),
                date.get(),
                here.get().now());
        return Reply.onward(here.get().to("/last-dates"), "lastdates.moved");
    }

    private static Optional<Instant> date(String day) {
        try {
            return Optional.of(LocalDate.parse(day)
                    .atTime(LocalTime.of(6, 0))
                    .atZone(NORWAY)
                    .toInstant());
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
