package no.fnsp.editor.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.approval.Plans;
import no.fnsp.approval.Submission;
import no.fnsp.approval.Submissions;
import no.fnsp.content.Details;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.editor.Here;
import no.fnsp.editor.Names;
import no.fnsp.editor.Piece;
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
    private final Drafts drafts;
    private final Documents documents;
    private final Placements placements;
    private final Archive archive;
    private final Adoptions adoptions;
    private final Submissions submissions;
    private final Plans plans;
    private final Names names;

    DocumentPages(
            Editions editions,
            Drafts drafts,
            Documents documents,
            Placements placements,
            Archive archive,
            Adoptions adoptions,
            Submissions submissions,
            Plans plans,
            Names names) {
        this.editions = editions;
        this.drafts = drafts;
        this.documents = documents;
        this.placements = placements;
        this.archive = archive;
        this.adoptions = adoptions;
        this.submissions = submissions;
        this.plans = plans;
        this.names = names;
    }

    /** @param trouble the key of why it was not done; null for nothing @param kept what was written in the form then */
    DocumentPage page(Piece piece, @Nullable String trouble, String kept) {
        Here here = piece.here();
        UUID document = piece.document().id();
        List<Edition> published = editions.published(document, here.now());
        List<Draft> written = drafts.of(document);
        return new DocumentPage(
                here.frame(piece.title()),
                piece,
                Stream.concat(
                                here.site().settings().languages().stream(),
                                published.stream().map(Edition::language))
                        .distinct()
                        .map(language -> language(piece, language, published, written))
                        .toList(),
                plans.of(document).stream()
                        .map(plan -> new DocumentPage.Planned(
                                plan, names.of(plan.by(), here.desk().words())))
                        .toList(),
                documents.details(document, here.now()).map(Details::editorInfo).orElse(""),
                here.site().isNationalBase() ? adoptions.using(document).size() : 0,
                placements.of(here.site().id(), document, here.now()).isPresent(),
                archive.has(here.site().id(), document),
                trouble,
                kept);
    }

    private DocumentPage.InLanguage language(
            Piece piece, Language language, List<Edition> published, List<Draft> written) {
        Optional<Edition> edition =
                published.stream().filter(one -> one.language() == language).findFirst();
        return new DocumentPage.InLanguage(
                language,
                edition.map(Edition::created).orElse(null),
                edition.map(Edition::number).orElse(0),
                written.stream()
                        .filter(draft -> draft.language() == language)
                        .map(draft -> writing(piece, draft))
                        .toList());
    }

    private DocumentPage.Writing writing(Piece piece, Draft draft) {
        Optional<Submission> last = submissions.of(draft.id()).stream().findFirst();
        String answer = last.flatMap(Submission::answered)
                .filter(one -> one.outcome() == Submission.Outcome.RETURNED)
                .map(Submission.Answer::words)
                .orElse("");
        return new DocumentPage.Writing(
                draft,
                names.of(draft.author(), piece.here().desk().words()),
                last.map(Submission::waits).orElse(false),
                answer);
    }
}
