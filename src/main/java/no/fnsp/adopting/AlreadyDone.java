package no.fnsp.adopting;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.desk.Reply;
import no.fnsp.movedon.Handling;
import no.fnsp.movedon.Handlings;
import no.fnsp.sharing.Adoptions;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Tells whoever comes second that nothing waits any more, and who did what. */
@Component
class AlreadyDone {

    private final Handlings handlings;
    private final Adoptions adoptions;
    private final Editions editions;
    private final Called names;

    AlreadyDone(Handlings handlings, Adoptions adoptions, Editions editions, Called names) {
        this.handlings = handlings;
        this.adoptions = adoptions;
        this.editions = editions;
        this.names = names;
    }

    /** What the site has nothing to do with is not there. */
    Reply told(Here here, UUID document, Language language) {
        Optional<Handling> last =
                handlings.of(here.site().id(), document, language).stream().findFirst();
        boolean adopted = adoptions.find(here.site().id(), document, here.now()).isPresent();
        if (last.isEmpty() && !adopted) {
            return Reply.missing();
        }
        String title = editions.published(document, language, here.now())
                .map(Edition::body)
                .map(body -> body.title())
                .orElse("");
        var frame = here.frame(here.words().get("moved.title", title), here.tasks());
        String what = last.map(one -> here.words()
                        .get(
                                "moved.done." + one.what().key(),
                                names.of(one.by(), here.words()),
                                frame.moment(one.at())))
                .orElse(here.words().get("moved.done.nothing"));
        return Reply.page(
                new DonePage(frame, here, what, last.map(Handling::reason).orElse("")));
    }
}
