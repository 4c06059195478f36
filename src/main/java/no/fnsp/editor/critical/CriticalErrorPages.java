package no.fnsp.editor.critical;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Editions;
import no.fnsp.content.PublishedNumbers;
import no.fnsp.critical.Acknowledgement;
import no.fnsp.critical.Acknowledgements;
import no.fnsp.critical.Asked;
import no.fnsp.critical.CriticalError;
import no.fnsp.critical.CriticalErrors;
import no.fnsp.critical.People;
import no.fnsp.critical.PuttingRight;
import no.fnsp.critical.Standing;
import no.fnsp.critical.Warning;
import no.fnsp.desk.DeskFrame;
import no.fnsp.editor.Here;
import no.fnsp.editor.Signatures;
import no.fnsp.editor.reach.Receipts;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.journal.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages about a critical error together. */
@Component
class CriticalErrorPages {

    private final CriticalErrors errors;
    private final Acknowledgements acknowledgements;
    private final Standing standing;
    private final PuttingRight right;
    private final Receipts receipts;
    private final Editions editions;
    private final PublishedNumbers numbers;
    private final People people;
    private final Actors actors;
    private final Readers readers;

    CriticalErrorPages(
            CriticalErrors errors,
            Acknowledgements acknowledgements,
            Standing standing,
            PuttingRight right,
            Receipts receipts,
            Editions editions,
            PublishedNumbers numbers,
            People people,
            Actors actors,
            Readers readers) {
        this.errors = errors;
        this.acknowledgements = acknowledgements;
        this.standing = standing;
        this.right = right;
        this.receipts = receipts;
        this.editions = editions;
        this.numbers = numbers;
        this.people = people;
        this.actors = actors;
        this.readers = readers;
    }

    CriticalErrorPage national(
            Here here, Document document, CriticalError error, String kept, @Nullable String trouble) {
        Messages words = here.desk().words();
        String title = people.title(document.id());
        DeskFrame frame = here.frame(words.get("critical.title", title));
        var review = error.review();
        return new CriticalErrorPage(
                frame,
                error,
                name(error.by(), words),
                frame.moment(error.at()),
                frame.day(error.reviewDue().minusSeconds(1)),
                error.reviewDue().isBefore(here.now()),
                review == null ? "" : name(review.by(), words),
                !error.by().equals(here.desk().editor().id()),
                new Link(title, here.to("/documents/" + document.id())),
                mended(here, document, error),
                languages(here, document, error),
                receipts.of(here.desk(), error, here.now()),
                here.to("/critical/" + error.id()),
                kept,
                trouble);
    }

    private List<CriticalErrorPage.InLanguage> languages(Here here, Document document, CriticalError error) {
        return standing.inLanguages(document.id()).stream()
                .filter(one -> one.error().equals(error.id()) && one.language() != null)
                .map(one -> new CriticalErrorPage.InLanguage(
                        one.id(),
                        Objects.requireNonNull(one.language()),
                        right.newer(one, here.now())
                                .map(newer -> numbers.of(newer.id()).orElse(newer.number()))
                                .orElse(null)))
                .toList();
    }

    private List<Link> mended(Here here, Document document, CriticalError error) {
        return errors.editions(error.id()).stream()
                .flatMap(id -> editions.find(id).stream())
                .map(edition -> new Link(
                        here.desk()
                                .words()
                                .get("critical.receipt", edition.language().ownName()),
                        here.to("/documents/" + document.id() + "/receipts/" + edition.id())))
                .toList();
    }

    AnswerPage site(Here here, Asked asked, CriticalError error, String kept, @Nullable String trouble) {
        Messages words = here.desk().words();
        String title = people.title(error.document());
        DeskFrame frame = here.frame(words.get("critical.title", title));
        List<Warning> stands = standing.at(error.id(), here.site().id(), here.now());
        return new AnswerPage(
                frame,
                error,
                frame.moment(error.at()),
                stands,
                stands.stream()
                        .filter(one -> standing.isEdited(one, here.now()))
                        .toList(),
                readers.of(here.site(), error, here.now()),
                new Link(words.get("critical.own-words", title), here.to("/texts/" + error.document())),
                answered(frame, words, asked.answer()),
                asked.uses(),
                here.to("/critical/" + error.id()),
                kept,
                trouble);
    }

    private String answered(DeskFrame frame, Messages words, @Nullable Acknowledgement answer) {
        if (answer == null) {
            return "";
        }
        String said =
                words.get("receipt.answer." + answer.what().key(), name(answer.by(), words), frame.moment(answer.at()));
        return answer.reason().isEmpty() ? said : said + " " + answer.reason();
    }

    /** The site's own question; empty for a site that the error never concerned. */
    Optional<Asked> asked(Here here, CriticalError error) {
        return acknowledgements.find(error.id(), here.site().id());
    }

    private String name(UUID person, Messages words) {
        return Signatures.name(actors, person, words);
    }
}
