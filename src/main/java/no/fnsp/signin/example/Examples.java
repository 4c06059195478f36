package no.fnsp.signin.example;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.html.Messages;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.organisation.Region;
import no.fnsp.signin.Providers;
import no.fnsp.site.Sites;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The made-up people as the sign-in page offers them: to nobody, unless all that makes it harmless is so. */
@Component
public class Examples {

    private final boolean loaded;
    private final Providers providers;
    private final ThisMachine machine;
    private final Accounts accounts;
    private final Sites sites;

    Examples(
            @Value("${fnsp.examples:}") String folder,
            Providers providers,
            ThisMachine machine,
            Accounts accounts,
            Sites sites) {
        this.loaded = !folder.isEmpty();
        this.providers = providers;
        this.machine = machine;
        this.accounts = accounts;
        this.sites = sites;
    }

    /** @param what the role and the place, in words */
    public record Offered(String id, String name, String what) {}

    /** Whether made-up people may be at the desk at all, asked for each request anew. */
    public boolean allowed(HttpServletRequest request) {
        return loaded && providers.none() && machine.sent(request);
    }

    public List<Offered> offered(HttpServletRequest request, Messages words, Instant at) {
        if (!allowed(request)) {
            return List.of();
        }
        Map<String, Account> known =
                accounts.examples().stream().collect(Collectors.toMap(Account::email, Function.identity()));
        return ExampleUser.ALL.stream()
                .filter(user -> known.containsKey(user.email()))
                .map(user -> new Offered(user.id(), user.name(), what(user, words, at)))
                .toList();
    }

    private String what(ExampleUser user, Messages words, Instant at) {
        String role = words.get("sign-in.role." + user.role().key());
        if (user.isNational()) {
            return role;
        }
        String place = sites.find(user.site(), at)
                .map(site -> site.settings().shortName())
                .or(() -> Region.find(user.where()).map(Region::title))
                .orElse(user.where());
        return words.get("sign-in.role.where", role, place + (user.branch().isEmpty() ? "" : " " + user.branch()));
    }

    public Optional<Account> find(HttpServletRequest request, String id) {
        return allowed(request)
                ? ExampleUser.ALL.stream()
                        .filter(user -> user.id().equals(id))
                        .findFirst()
                        .flatMap(user -> accounts.withEmail(user.email()))
                        .filter(account -> account.example() && account.isOpen())
                : Optional.empty();
    }
}
