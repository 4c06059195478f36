package no.fnsp.editor.approver;

import java.util.Map;
import java.util.UUID;
import no.fnsp.approver.Described;
import no.fnsp.approver.Registering;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.approver.Registers.Entry;
import no.fnsp.editor.approver.Registers.Register;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The professionals that a site knows: the list, somebody new, and what is written of one. */
@Controller
@RequestMapping("/desk/sites/{site}/professionals")
class ProfessionalsController {

    private final Registers registers;
    private final Registering registering;
    private final Organisations organisations;
    private final ProfessionalsPages pages;

    ProfessionalsController(
            Registers registers, Registering registering, Organisations organisations, ProfessionalsPages pages) {
        this.registers = registers;
        this.registering = registering;
        this.organisations = organisations;
        this.pages = pages;
    }

    @GetMapping
    Reply list(Desk desk, @PathVariable String site) {
        return registers
                .of(desk, site)
                .map(register -> Reply.page(pages.all(register, blank(register), Map.of())))
                .orElseGet(Reply::missing);
    }

    private static Map<String, String> blank(Register register) {
        UUID organisation = register.here().site().settings().organisation();
        return Map.of(
                "language",
                register.here().site().mainLanguage().code(),
                "node",
                // Nobody is employed by the national base itself.
                organisation == null || register.here().site().isNationalBase() ? "" : organisation.toString());
    }

    @PostMapping
    Reply add(Desk desk, @PathVariable String site, @RequestParam Map<String, String> form) {
        return registers.of(desk, site).map(register -> add(register, form)).orElseGet(Reply::missing);
    }

    private Reply add(Register register, Map<String, String> form) {
        Described described = described(register, form);
        if (!described.wrong().isEmpty()) {
            return Reply.refused(pages.all(register, form, described.wrong()));
        }
        registering.add(register.permit(), register.site(), described);
        return Reply.onward(register.to(""), "professional-added");
    }

    @GetMapping("/{professional}")
    Reply one(Desk desk, @PathVariable String site, @PathVariable UUID professional) {
        return registers
                .entry(desk, site, professional)
                .map(entry -> Reply.page(pages.one(entry)))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/{professional}")
    Reply describe(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID professional,
            @RequestParam Map<String, String> form) {
        return registers
                .entry(desk, site, professional)
                .map(entry -> describe(entry, form))
                .orElseGet(Reply::missing);
    }

    private Reply describe(Entry entry, Map<String, String> form) {
        Register register = entry.register();
        Described described = described(register, form);
        if (!described.wrong().isEmpty()) {
            return Reply.refused(pages.one(entry, form, described.wrong(), null));
        }
        registering.describe(register.permit(), register.site(), entry.one().id(), described);
        return Reply.onward(register.to(""), "professional-described");
    }

    private Described described(Register register, Map<String, String> form) {
        return new Described(
                form.getOrDefault("name", ""),
                form.getOrDefault("profession", ""),
                organisations
                        .find(register.here(), form.getOrDefault("node", ""))
                        .orElse(null),
                form.getOrDefault("hpr", ""),
                form.getOrDefault("email", ""),
                form.getOrDefault("mobile", ""),
                Language.find(form.getOrDefault("language", ""))
                        .filter(one -> one == Language.NN || one == Language.EN)
                        .orElse(Language.NB));
    }
}
