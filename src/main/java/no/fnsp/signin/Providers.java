package no.fnsp.signin;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.fnsp.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The directories that people sign in through, by key, as this installation was set up. Never changes while it runs. */
@ConfigurationProperties("fnsp.sign-in")
public record Providers(@DefaultValue Map<String, Provider> providers) {

    public Providers {
        providers = Map.copyOf(providers);
        providers.keySet().stream()
                .filter(key -> !key.matches("[a-z0-9][a-z0-9-]{0,39}") || key.equals("example"))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("fnsp.sign-in.providers." + key
                            + ": the key of a provider is small letters, digits and hyphens, and not \"example\"");
                });
    }

    public boolean none() {
        return providers.isEmpty();
    }

    /**
     * @param name what its people call it, on the button
     * @param issuer exactly as its tokens say it
     * @param scopes {@code offline_access} too, where the directory wants that before it lets us ask again
     * @param userInfo whether to ask for more claims than the ID token has
     * @param recheck how often it is asked whether somebody is still there
     * @param emailDomains in which of them its word for an address counts; none: it is never believed
     * @param addsPeople whether somebody new gets an account, when they have a believed address and a role
     */
    public record Provider(
            String name,
            String issuer,
            String clientId,
            String clientSecret,
            @DefaultValue({"openid", "profile", "email"}) List<String> scopes,
            @DefaultValue("false") boolean userInfo,
            @DefaultValue("5m") Duration recheck,
            @DefaultValue List<String> emailDomains,
            @DefaultValue("false") boolean addsPeople,
            @DefaultValue Claims claims,
            @DefaultValue List<Rule> roles) {

        public Provider {
            scopes = List.copyOf(scopes);
            emailDomains = emailDomains.stream()
                    .map(domain -> domain.toLowerCase(Locale.ROOT))
                    .toList();
            roles = List.copyOf(roles);
        }

        /** Whether its word for an address is believed. */
        public boolean answersFor(String email) {
            return emailDomains.contains(email.substring(email.indexOf('@') + 1));
        }
    }

    /** The names of claims; {@code a.b} is {@code b} inside {@code a}. */
    public record Claims(
            @DefaultValue("name") String name,
            @DefaultValue("email") String email,
            @DefaultValue("roles") String roles) {}

    /**
     * Whoever has the value {@code when} among their roles in the directory has a role here: in a region, on a site or a branch of it, or
     * everywhere when neither is said.
     */
    public record Rule(
            String when,
            Role role,
            @Nullable String region,
            @Nullable String site,
            @Nullable String branch) {}
}
