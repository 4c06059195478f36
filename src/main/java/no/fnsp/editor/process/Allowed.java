package no.fnsp.editor.process;

import java.util.Optional;
import no.fnsp.identity.Right;
import no.fnsp.process.AskedPeople;
import no.fnsp.process.Standing;
import no.fnsp.process.Step;
import org.springframework.stereotype.Component;

/** What a person may do in a case as it stands; the page offers nothing else. */
@Component
class Allowed {

    private final AskedPeople asked;

    Allowed(AskedPeople asked) {
        this.asked = asked;
    }

    CasePage.May of(Found found) {
        Standing standing = found.standing();
        var editor = found.desk().editor();
        var own = asked.own(editor, found.document(), found.now());
        boolean edits = own.filter(permit -> permit.allows(Right.EDIT)).isPresent();
        boolean decides = own.filter(permit -> permit.allows(Right.NATIONAL)).isPresent();
        boolean publishes = own.filter(permit -> permit.allows(Right.PUBLISH)).isPresent();
        boolean runs = standing.about().runs();
        boolean wrote = standing.writers().contains(editor.id());
        Optional<Standing.At> current = standing.current();
        boolean isAsked = current.flatMap(one -> asked.permit(editor, found.document(), one.step(), found.now()))
                .isPresent();
        boolean hears =
                current.filter(one -> one.step().kind() == Step.Kind.HEARING).isPresent();
        boolean ownText =
                wrote && current.filter(one -> one.step().kind().isForOthers()).isPresent();
        return new CasePage.May(
                isAsked && !hears && !ownText,
                isAsked && ownText,
                decides
                        && !wrote
                        && current.filter(one -> one.step().skippable()).isPresent()
                        && standing.hearing() == null,
                runs && standing.back() == null && (isAsked || decides),
                runs && standing.back() != null && edits,
                runs && edits,
                publishes && standing.isDone() && !standing.behind(),
                decides && hears && standing.hearing() == null,
                runs && edits);
    }
}
