package no.fnsp.signin.password;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.Reply;
import no.fnsp.html.Messages;
import no.fnsp.identity.Account;
import no.fnsp.identity.Credentials;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Held;
import no.fnsp.identity.Passwords;
import no.fnsp.identity.TakingUp;
import no.fnsp.organisation.Region;
import no.fnsp.signin.Outside;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Puts together what a link for taking up a role leads to. */
@Component
class TakingUpPages {

    private final Outside outside;
    private final Credentials credentials;
    private final Sites sites;
    private final DatabaseClock clock;

    TakingUpPages(Outside outside, Credentials credentials, Sites sites, DatabaseClock clock) {
        this.outside = outside;
        this.credentials = credentials;
        this.sites = sites;
        this.clock = clock;
    }

    /** @param trouble the key of what was wrong; empty for nothing */
    TakingUpPage of(HttpServletRequest request, String token, TakingUp.Open open, String trouble) {
        Account account = open.account();
        DeskFrame frame = outside.frame(request, "sign-in.taking-up.title", account);
        Messages words = frame.words();
        List<String> roles =
                open.waiting().stream().map(held -> said(words, held)).toList();
        return new TakingUpPage(
                frame,
                token,
                account.name(),
                account.email(),
                roles,
                credentials.hasSecondFactor(account.id()),
                trouble.isEmpty() ? null : words.get(trouble, Passwords.SHORTEST, Passwords.LONGEST));
    }

    private String said(Messages words, Held held) {
        String where = switch (held.grant().where()) {
            case Grant.Level.OnSite one -> site(one.site());
            case Grant.Level.Branch one -> site(one.site());
            case Grant.Level.Region one ->
                Region.find(one.region()).map(Region::title).orElse(one.region());
            case Grant.Level.National all -> words.get("people.where.national");
        };
        return words.get(
                "people.role-where",
                words.get("people.role." + held.grant().role().key()),
                where);
    }

    private String site(UUID id) {
        return sites.withId(id, clock.now()).map(one -> one.settings().name()).orElse("");
    }

    Reply closed(HttpServletRequest request) {
        return new Reply.Page(new NoInvitationPage(outside.frame(request, "sign-in.invitation.closed")), 410);
    }
}
