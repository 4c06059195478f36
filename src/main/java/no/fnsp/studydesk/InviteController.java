package no.fnsp.studydesk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.html.Link;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.mail.Outbox;
import no.fnsp.study.AtDesk;
import no.fnsp.study.Homes;
import no.fnsp.study.Sheet;
import no.fnsp.study.Trusts;
import no.fnsp.study.Writing;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking project leaders: of a new study, once more, or somebody else than before. */
@Controller("studyInvitations")
class InviteController {

    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Finding finding;
    private final Writing writing;
    private final Homes homes;
    private final Trusts trusts;
    private final Permits permits;
    private final Outbox outbox;
    private final TransactionTemplate together;

    InviteController(
            Finding finding,
            Writing writing,
            Homes homes,
            Trusts trusts,
            Permits permits,
            Outbox outbox,
            TransactionTemplate together) {
        this.finding = finding;
        this.writing = writing;
        this.homes = homes;
        this.trusts = trusts;
        this.permits = permits;
        this.outbox = outbox;
        this.together = together;
    }

    @GetMapping("/desk/sites/{site}/studies/new")
    Reply form(Desk desk, @PathVariable String site) {
        return finding.site(desk, site)
                .map(here ->
                        Reply.page(fresh(here, Map.of("id", UUID.randomUUID().toString()), Map.of())))
                .orElseGet(Reply::missing);
    }

    private InvitePage fresh(Here here, Map<String, String> written, Map<String, String> wrong) {
        return new InvitePage(
                here.frame(here.words().get("studydesk.new"), here.list()),
                here.to(""),
                here.to(""),
                true,
                written,
                wrong,
                outbox.isRead());
    }

    @PostMapping("/desk/sites/{site}/studies")
    Reply begin(Desk desk, @PathVariable String site, @RequestParam Map<String, String> written) {
        return finding.site(desk, site).map(here -> begin(here, written)).orElseGet(Reply::missing);
    }

    private Reply begin(Here here, Map<String, String> written) {
        var asking = new Asking(written, true);
        String id = written.getOrDefault("id", "");
        UUID study = id.matches(UUID_FORM) ? UUID.fromString(id) : UUID.randomUUID();
        // A form that was sent twice; the study of another site is not there.
        Optional<AtDesk> known = homes.find(study);
        if (known.isPresent()) {
            return known.get().site().equals(here.site().id())
                    ? Reply.onward(here.to("/" + study), "study.invited")
                    : Reply.missing();
        }
        if (!asking.wrong().isEmpty()) {
            return Reply.refused(fresh(here, written, asking.wrong()));
        }
        return permits.forEditor(here.desk().editor(), here.spot(), study)
                .map(permit -> {
                    var at = new AtDesk(study, here.site().id());
                    together.executeWithoutResult(status -> {
                        writing.begin(permit, at, sheet(here, asking.line("title")));
                        invite(here, permit, at, asking);
                    });
                    return Reply.onward(here.to("/" + study), "study.invited");
                })
                .orElseGet(Reply::missing);
    }

    /** What is known before anybody has written: the working title, and whose study it probably is. */
    private Sheet sheet(Here here, String title) {
        var fields = new HashMap<String, String>();
        Language language = here.site().mainLanguage() == Language.NN ? Language.NN : Language.NB;
        fields.put("title." + language.code(), title);
        trusts.all(here.now()).stream()
                .filter(trust -> trust.id().equals(here.site().settings().organisation()))
                .findFirst()
                .ifPresent(trust -> fields.put("responsible", trust.key()));
        return new Sheet(fields);
    }

    private void invite(Here here, Permit permit, AtDesk study, Asking asking) {
        writing.invite(
                permit,
                study,
                asking.line("name"),
                asking.line("email"),
                asking.language(),
                here.desk().editor().name(),
                asking.message());
    }

    @GetMapping("/desk/sites/{site}/studies/{study}/leader")
    Reply leader(Desk desk, @PathVariable String site, @PathVariable UUID study) {
        return finding.one(desk, site, study)
                .map(one -> Reply.page(again(one, known(one), Map.of())))
                .orElseGet(Reply::missing);
    }

    private static Map<String, String> known(One one) {
        var written = new HashMap<String, String>();
        one.leader().ifPresent(leader -> {
            written.put("name", leader.name());
            written.put("email", leader.email());
            written.put("language", leader.language().code());
        });
        return written;
    }

    private InvitePage again(One one, Map<String, String> written, Map<String, String> wrong) {
        Here here = one.here();
        return new InvitePage(
                here.frame(here.words().get("studydesk.leader.change"), here.list(), new Link(one.title(), one.to(""))),
                one.to("/leader"),
                one.to(""),
                false,
                written,
                wrong,
                outbox.isRead());
    }

    @PostMapping("/desk/sites/{site}/studies/{study}/leader")
    Reply invite(
            Desk desk, @PathVariable String site, @PathVariable UUID study, @RequestParam Map<String, String> written) {
        return finding.one(desk, site, study)
                .map(one -> {
                    var asking = new Asking(written, false);
                    if (!asking.wrong().isEmpty()) {
                        return Reply.refused(again(one, written, asking.wrong()));
                    }
                    invite(one.here(), one.permit(), one.study(), asking);
                    return Reply.onward(one.to(""), "study.invited");
                })
                .orElseGet(Reply::missing);
    }
}
