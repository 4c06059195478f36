package no.fnsp.editor.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.approval.Plan;
import no.fnsp.approval.Plans;
import no.fnsp.approval.Submission;
import no.fnsp.approval.Submissions;
import no.fnsp.approval.WithdrawalAsked;
import no.fnsp.approval.Withdrawals;
import no.fnsp.content.Details;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.PublishedNumbers;
import no.fnsp.editor.Here;
import no.fnsp.editor.Piece;
import no.fnsp.editor.Signatures;
import no.fnsp.editor.checks.Passed;
import no.fnsp.editor.critical.Standings;
import no.fnsp.journal.Actors;
import no.fnsp.placement.Archive;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Adoptions;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is known of a text. */
@Component
class DocumentPages {

    private final Editions editions;
    private final PublishedNumbers numbers;
    private final Drafts drafts;
    private final Documents documents;
    private final Placements placements;
    private final Archive archive;
    private final Adoptions adoptions;
    private final Submissions submissions;
    private final Plans plans;
    private final Withdrawals withdrawals;
    private final Actors actors;
    private final Passed passed;
    private final Standings standings;

    DocumentPages(
            Editions editions,
            PublishedNumbers numbers,
            Drafts drafts,
            Documents documents,
            Placements placements,
            Archive archive,
            Adoptions adoptions,
            Submissions submissions,
            Plans plans,
            Withdrawals withdrawals,
            Actors actors,
            Passed passed,
            Standings standings) {
        this.editions = editions;
        this.numbers = numbers;
        this.drafts = drafts;
        this.documents = documents;
        this.placements = placements;
        this.archive = archive;
        this.adoptions = adoptions;
        this.submissions = submissions;
        this.plans = plans;
        this.withdrawals = withdrawals;
        this.actors = actors;
        this.passed = passed;
        this.standings = standings;
    }

    /** @param trouble the key of why it was not done; null for nothing @param kept what was written in the form then */
    DocumentPage page(Piece piece, @Nullable String trouble, String kept) {
        Here here = piece.here();
        UUID document = piece.document().id();
        List<Edition> published = editions.published(document, here.now());
        List<Draft> written = drafts.of(document);
        List<Plan> planned = plans.of(document);
        Optional<WithdrawalAsked> asked = withdrawals.open(document);
        Set<UUID> people = Stream.of(
                        written.stream().map(Draft::author),
                        planned.stream().map(Plan::by),
                        asked.stream().map(WithdrawalAsked::by))
                .flatMap(some -> some)
                .collect(Collectors.toSet());
        var signatures = Signatures.of(actors, people, here.desk().words());
        return new DocumentPage(
                here.frame(piece.title()),
                piece,
                Stream.concat(
                                here.site().settings().languages().stream(),
                                published.stream().map(Edition::language))
                        .distinct()
                        .map(language -> language(piece, language, published, written, signatures))
                        .toList(),
                planned.stream()
                        .map(plan -> new DocumentPage.Planned(plan, signatures.of(plan.by())))
                        .toList(),
                documents.details(document, here.now()).map(Details::editorInfo).orElse(""),
                here.site().isNationalBase() ? adoptions.using(document).size() : 0,
                asked.map(one -> withdrawal(here, one, signatures)).orElse(null),
                placements.of(here.site().id(), document, here.now()).isPresent(),
                archive.has(here.site().id(), document),
                standings.of(piece),
                trouble,
                kept);
    }

    private static DocumentPage.Withdrawal withdrawal(Here here, WithdrawalAsked asked, Signatures signatures) {
        Instant due = asked.due();
        return new DocumentPage.Withdrawal(
                asked.id(),
                signatures.of(asked.by()),
                asked.by().equals(here.desk().editor().id()),
                asked.why().plain(here.desk().words().language()),
                due == null ? "" : here.desk().frame("").moment(due));
    }

    private DocumentPage.InLanguage language(
            Piece piece, Language language, List<Edition> published, List<Draft> written, Signatures signatures) {
        Optional<Edition> edition =
                published.stream().filter(one -> one.language() == language).findFirst();
        return new DocumentPage.InLanguage(
                language,
                edition.map(Edition::created).orElse(null),
                edition.flatMap(one -> numbers.of(one.id())).orElse(0),
                written.stream()
                        .filter(draft -> draft.language() == language)
                        .map(draft -> writing(draft, signatures))
                        .toList(),
                passed.in(piece, language));
    }

    private DocumentPage.Writing writing(Draft draft, Signatures signatures) {
        Optional<Submission> last = submissions.of(draft.id()).stream().findFirst();
        String answer = last.flatMap(Submission::answered)
                .filter(one -> one.outcome() == Submission.Outcome.RETURNED)
                .map(Submission.Answer::words)
                .orElse("");
        return new DocumentPage.Writing(
                draft,
                signatures.of(draft.author()),
                last.map(Submission::waits).orElse(false),
                answer);
    }
}
