package no.fnsp.editor.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.approval.Approval;
import no.fnsp.approval.Submission;
import no.fnsp.approval.Submissions;
import no.fnsp.approval.Vouching;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Draft;
import no.fnsp.content.Editions;
import no.fnsp.editor.Piece;
import no.fnsp.editor.Signatures;
import no.fnsp.editor.checks.Passed;
import no.fnsp.html.Messages;
import no.fnsp.identity.Right;
import no.fnsp.journal.Actors;
import no.fnsp.process.Applies;
import no.fnsp.process.Cases;
import no.fnsp.sharing.Adoptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a publication together. */
@Component
class PublicationPages {

    private final Editions editions;
    private final Submissions submissions;
    private final Adoptions adoptions;
    private final Vouching vouching;
    private final Actors actors;
    private final Passed passed;
    private final Applies applies;
    private final Cases cases;

    PublicationPages(
            Editions editions,
            Submissions submissions,
            Adoptions adoptions,
            Vouching vouching,
            Actors actors,
            Passed passed,
            Applies applies,
            Cases cases) {
        this.editions = editions;
        this.submissions = submissions;
        this.adoptions = adoptions;
        this.vouching = vouching;
        this.actors = actors;
        this.passed = passed;
        this.applies = applies;
        this.cases = cases;
    }

    PublicationPage page(Piece piece, Draft draft) {
        Optional<Submission> waiting = submissions.waiting(draft.id());
        boolean published = isPublished(piece, draft);
        Chosen chosen = waiting.map(one -> new Chosen(one.change(), one.reason(), "", "", "08:00"))
                .orElseGet(() -> first(draft, published));
        return page(piece, draft, chosen, null);
    }

    /** What somebody has just vouched for is hardly a matter of spelling. */
    private Chosen first(Draft draft, boolean published) {
        return published && vouching.of(draft).isPresent()
                ? Chosen.of(ChangeClass.PROFESSIONAL.key(), "", "", "", "08:00")
                : Chosen.first(published);
    }

    PublicationPage page(Piece piece, Draft draft, Chosen chosen, PublicationPage.@Nullable Trouble trouble) {
        Messages words = piece.here().desk().words();
        return new PublicationPage(
                piece.here().frame(words.get("publication.title", piece.title()), piece.link()),
                piece,
                draft,
                chosen,
                trouble,
                submissions
                        .waiting(draft.id())
                        .map(one -> waiting(piece, draft, one))
                        .orElse(null),
                isPublished(piece, draft) ? classes(piece) : List.of(),
                piece.here().site().isNationalBase()
                        ? adoptions.using(piece.document().id()).size()
                        : 0,
                piece.may(Right.PUBLISH),
                vouching.of(draft).map(one -> vouched(piece, one)).orElse(null),
                passed.in(piece, draft.language()),
                applies.to(piece.document(), piece.here().now()),
                cases.running(draft.id())
                        .map(one -> piece.here().to("/cases/" + one.id()))
                        .orElse(null));
    }

    private PublicationPage.Waiting waiting(Piece piece, Draft draft, Submission submission) {
        var desk = piece.here().desk();
        return new PublicationPage.Waiting(
                submission,
                name(submission.by(), desk.words()),
                desk.frame("").moment(submission.at()),
                submission.by().equals(desk.editor().id()),
                submission.revision() != draft.revision());
    }

    private PublicationPage.Vouched vouched(Piece piece, Approval approval) {
        var desk = piece.here().desk();
        return new PublicationPage.Vouched(
                name(approval.by(), desk.words()),
                approval.signed(),
                desk.frame("").day(approval.at()));
    }

    private String name(UUID person, Messages words) {
        return Signatures.of(actors, Set.of(person), words).of(person);
    }

    private boolean isPublished(Piece piece, Draft draft) {
        return editions.published(
                        draft.document(), draft.language(), piece.here().now())
                .isPresent();
    }

    /** What is critical takes the right to decide for every hospital. A text of the site's own is changed, and that is all. */
    private static List<ChangeClass> classes(Piece piece) {
        boolean national = piece.document().kind().isPatientInformation();
        return Stream.of(ChangeClass.EDITORIAL, ChangeClass.PROFESSIONAL, ChangeClass.CRITICAL)
                .filter(one -> one != ChangeClass.CRITICAL || (national && piece.may(Right.NATIONAL)))
                .toList();
    }
}
