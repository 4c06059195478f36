package no.fnsp.editor.approver;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.approver.Registering;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.approver.Registers.Entry;
import no.fnsp.editor.approver.Registers.Register;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done with one of a site's professionals: confirmed, taken out, erased. */
@Controller
@RequestMapping("/desk/sites/{site}/professionals/{professional}")
class RegisterController {

    private final Registers registers;
    private final Registering registering;
    private final ProfessionalsPages pages;

    RegisterController(Registers registers, Registering registering, ProfessionalsPages pages) {
        this.registers = registers;
        this.registering = registering;
        this.pages = pages;
    }

    /** @param state the moment that was read: nobody confirms what came after */
    @PostMapping("/confirmation")
    Reply confirm(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID professional,
            @RequestParam(defaultValue = "0") long state) {
        return registers
                .entry(desk, site, professional)
                .map(entry -> confirm(entry, state))
                .orElseGet(Reply::missing);
    }

    private Reply confirm(Entry entry, long state) {
        Register register = entry.register();
        return switch (registering.confirm(
                register.permit(), register.site(), entry.one().id(), state)) {
            case DONE -> Reply.onward(register.to(entry.one()), "professional-confirmed");
            case OWN_WORDS -> Reply.refused(pages.one(entry, "professional.wrong.own-words"));
            case CHANGED -> Reply.refused(pages.one(entry, "professional.wrong.changed"));
        };
    }

    /** @param erase whether who it was is forgotten too */
    @PostMapping("/removal")
    Reply remove(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID professional,
            @RequestParam(defaultValue = "false") boolean erase) {
        Optional<Entry> found = registers.entry(desk, site, professional);
        if (found.isEmpty()) {
            return Reply.missing();
        }
        Register register = found.get().register();
        registering.remove(register.permit(), register.site(), professional);
        if (erase) {
            registering.erase(register.permit(), register.site(), professional);
        }
        return Reply.onward(register.to(""), "professional-removed");
    }

    /** Of somebody who was taken out before. */
    @PostMapping("/erasure")
    Reply erase(Desk desk, @PathVariable String site, @PathVariable UUID professional) {
        return registers
                .of(desk, site)
                .filter(register -> registering.erase(register.permit(), register.site(), professional))
                .map(register -> Reply.onward(register.to(""), "professional-erased"))
                .orElseGet(Reply::missing);
    }
}
