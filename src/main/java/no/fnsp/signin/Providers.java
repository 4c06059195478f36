package no.fnsp.signin;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The directories that people sign in through, by key, as this installation was set up. Never changes while it runs. */
@ConfigurationProperties("fnsp.sign-in")
public record Providers(Map<String, Provider> providers) {

    public Providers {
        providers = providers == null ? Map.of() : Map.copyOf(providers);
    }

    /** @param name what its people call it, on the button */
    public record Provider(String name, String issuer) {}

    public boolean none() {
        return providers.isEmpty();
    }
}
