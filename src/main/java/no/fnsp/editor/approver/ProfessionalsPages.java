package no.fnsp.editor.approver;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.approver.Confirmations;
import no.fnsp.approver.Confirmations.Confirmation;
import no.fnsp.approver.Professional;
import no.fnsp.approver.Professionals;
import no.fnsp.desk.DeskFrame;
import no.fnsp.editor.Here;
import no.fnsp.editor.Signatures;
import no.fnsp.editor.approver.Registers.Entry;
import no.fnsp.editor.approver.Registers.Register;
import no.fnsp.html.Link;
import no.fnsp.journal.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of a site's professionals together. */
@Component
class ProfessionalsPages {

    private final Professionals professionals;
    private final Confirmations confirmations;
    private final Organisations organisations;
    private final Actors actors;

    ProfessionalsPages(
            Professionals professionals, Confirmations confirmations, Organisations organisations, Actors actors) {
        this.professionals = professionals;
        this.confirmations = confirmations;
        this.organisations = organisations;
        this.actors = actors;
    }

    /** The list, and the form for somebody new. */
    ProfessionalsPage all(Register register, Map<String, String> form, Map<String, String> wrong) {
        Here here = register.here();
        return new ProfessionalsPage(
                here.frame(here.desk().words().get("professional.title")),
                register.to(""),
                professionals.of(register.site()).stream()
                        .map(one -> known(register, one))
                        .toList(),
                professionals.takenOut(register.site()),
                register.to(""),
                null,
                form,
                wrong,
                null,
                organisations.of(here));
    }

    ProfessionalsPage one(Entry entry) {
        return one(entry, null);
    }

    /** @param trouble the key of why something was not done; null for nothing */
    ProfessionalsPage one(Entry entry, @Nullable String trouble) {
        return one(entry, form(entry.one()), Map.of(), trouble);
    }

    ProfessionalsPage one(Entry entry, Map<String, String> form, Map<String, String> wrong, @Nullable String trouble) {
        Register register = entry.register();
        Here here = register.here();
        var list = new Link(here.desk().words().get("professional.title"), register.to(""));
        return new ProfessionalsPage(
                here.frame(entry.one().name(), list),
                register.to(""),
                List.of(),
                List.of(),
                register.to(entry.one()),
                known(register, entry.one()),
                form,
                wrong,
                trouble,
                organisations.of(here));
    }

    private ProfessionalsPage.Known known(Register register, Professional one) {
        Here here = register.here();
        UUID me = here.desk().editor().id();
        List<Confirmation> given = confirmations.of(one);
        DeskFrame frame = here.frame("");
        return new ProfessionalsPage.Known(
                one,
                given.stream().map(said -> said(frame, one, said)).toList(),
                given.stream().noneMatch(said -> said.by().equals(me))
                        && !confirmations.writers(one).contains(me));
    }

    private String said(DeskFrame frame, Professional one, Confirmation said) {
        return said.by().equals(one.id())
                ? frame.words().get("professional.confirmed.self", frame.day(said.at()))
                : frame.words()
                        .get(
                                "professional.confirmed",
                                Signatures.name(actors, said.by(), frame.words()),
                                frame.day(said.at()));
    }

    private static Map<String, String> form(Professional one) {
        return Map.of(
                "name", one.name(),
                "profession", one.profession(),
                "hpr", one.hpr(),
                "email", one.email(),
                "mobile", one.mobile(),
                "language", one.language().code(),
                "node", one.node() == null ? "" : one.node().toString());
    }
}
