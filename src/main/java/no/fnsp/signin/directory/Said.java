package no.fnsp.signin.directory;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.fnsp.identity.Accounts;
import no.fnsp.signin.Providers.Provider;
import org.jspecify.annotations.Nullable;

/** What a directory says of one person, read as this installation was set up to. Never changes. */
record Said(Provider provider, String subject, Map<String, Object> claims) {

    /** Empty when it says none, or something that is none. */
    Optional<String> email() {
        return text(provider.claims().email())
                .map(Accounts::written)
                .filter(email -> email.matches("[^@\\s]{1,64}@[^@\\s]{1,189}"));
    }

    /** The address, where the directory's word for it counts. One that it says is not verified never does. */
    Optional<String> believedEmail() {
        Object verified = claims.get("email_verified");
        boolean doubted = verified != null && !verified.toString().equalsIgnoreCase("true");
        return doubted ? Optional.empty() : email().filter(provider::answersFor);
    }

    Optional<String> name() {
        return text(provider.claims().name())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, Math.min(name.length(), 200)));
    }

    /** Whether it says anything of roles: a directory that is asked again may leave them out. */
    boolean tellsRoles() {
        return claim(provider.claims().roles()) != null;
    }

    /** Its own words for what the person is. */
    Set<String> roles() {
        Object said = claim(provider.claims().roles());
        if (said instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.toSet());
        }
        return said instanceof String one ? new HashSet<>(List.of(one.split("[,\\s]+"))) : Set.of();
    }

    /** How the directory names the session; null when it does not. */
    @Nullable
    String session() {
        return claims.get("sid") instanceof String session ? session : null;
    }

    private Optional<String> text(String name) {
        return claim(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private @Nullable Object claim(String name) {
        if (claims.containsKey(name)) {
            return claims.get(name);
        }
        Object inside = claims;
        for (String part : name.split("\\.")) {
            inside = inside instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return inside;
    }
}
