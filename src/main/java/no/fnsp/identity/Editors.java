package no.fnsp.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** People at the desk, as they are now: asked at every request, so what was taken from somebody a moment ago counts. */
@Component
public class Editors {

    private final Accounts accounts;
    private final HeldRoles roles;

    Editors(Accounts accounts, HeldRoles roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    /** Empty for somebody who is not known, or may not sign in any more. */
    public Optional<Editor> find(UUID account, Instant at) {
        return accounts.find(account).filter(Account::isOpen).map(known -> editor(known, at));
    }

    private Editor editor(Account known, Instant at) {
        List<Grant> grants =
                roles.counting(known.id(), at).stream().map(Held::grant).toList();
        return new Editor(known.id(), known.name(), known.email(), known.language(), grants);
    }
}
