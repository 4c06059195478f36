package no.fnsp.editor.critical;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.fnsp.content.Kind;
import no.fnsp.critical.CriticalErrors;
import no.fnsp.critical.Standing;
import no.fnsp.critical.Warning;
import no.fnsp.editor.Here;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Right;
import org.springframework.stereotype.Component;

/** What readers are warned of because of words in a document, for whoever writes them. */
@Component
public class Standings {

    private final Standing standing;
    private final CriticalErrors errors;

    Standings(Standing standing, CriticalErrors errors) {
        this.standing = standing;
        this.errors = errors;
    }

    /** Of local changes: above the words that stand in place of a national chapter. Of a national text: in languages that were not corrected. */
    public List<StandingWarning> of(Piece piece) {
        Instant now = piece.here().now();
        boolean local = piece.document().kind() == Kind.LOCAL_CHANGES;
        List<Warning> all = local
                ? standing.in(piece.document().id(), now)
                : standing.inLanguages(piece.document().id());
        return all.stream()
                .flatMap(one -> told(piece, one, local && standing.isEdited(one, now)))
                .toList();
    }

    private Stream<StandingWarning> told(Piece piece, Warning one, boolean edited) {
        Here here = piece.here();
        return errors.find(one.error()).stream()
                .map(error -> new StandingWarning(
                        one,
                        error.wrong(),
                        here.desk().frame("").moment(error.at()),
                        edited,
                        mayAnswer(here) ? here.to("/critical/" + error.id()) : ""));
    }

    private static boolean mayAnswer(Here here) {
        return here.site().isNationalBase()
                ? here.may(Right.NATIONAL, "/")
                : here.may(Right.ADOPT, "/") || here.may(Right.PUBLISH, "/");
    }
}
