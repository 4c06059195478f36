package no.fnsp.signin.directory;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import no.fnsp.signin.Providers.Provider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** One directory. What it says of itself is asked for when it is first needed, and again every hour; it may be down when we start. */
final class Directory {

    private static final Logger log = LoggerFactory.getLogger(Directory.class);
    private static final Duration KEPT = Duration.ofHours(1);
    /** How long we do not ask again after it did not answer: others wait behind whoever asks. */
    private static final Duration LEFT_ALONE = Duration.ofSeconds(10);

    private static final Set<SignatureAlgorithm> SIGNED_WITH = Set.of(
            SignatureAlgorithm.RS256,
            SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512,
            SignatureAlgorithm.PS256,
            SignatureAlgorithm.PS384,
            SignatureAlgorithm.PS512,
            SignatureAlgorithm.ES256,
            SignatureAlgorithm.ES384,
            SignatureAlgorithm.ES512);

    private final String key;
    private final Provider provider;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Known known;
    private volatile @Nullable Long silentSince;

    Directory(String key, Provider provider) {
        this.key = key;
        this.provider = provider;
    }

    /** It did not answer, or not as it should. */
    static final class Silent extends RuntimeException {
        Silent(String key, @Nullable Throwable cause) {
            super("The directory " + key + " does not answer", cause);
        }
    }

    /** What it says of itself, and how its tokens are read. @param since of the machine's own counter */
    record Known(
            ClientRegistration registration, NimbusJwtDecoder idTokens, NimbusJwtDecoder logoutTokens, long since) {}

    String key() {
        return key;
    }

    Provider provider() {
        return provider;
    }

    /** Whether it did not answer the last time it was asked. */
    boolean isSilent() {
        return silentSince != null;
    }

    /** @throws Silent when it does not answer, and was not heard of before */
    Known known() {
        Known before = known;
        if (before != null && !isPast(before.since(), KEPT)) {
            return before;
        }
        asking.lock();
        try {
            Known now = known;
            return now != null && !isPast(now.since(), KEPT) ? now : ask(now);
        } finally {
            asking.unlock();
        }
    }

    private Known ask(@Nullable Known before) {
        Long silent = silentSince;
        try {
            if (silent != null && !isPast(silent, LEFT_ALONE)) {
                throw new Silent(key, null);
            }
            Known found = discover();
            known = found;
            silentSince = null;
            return found;
        } catch (Silent stillSilent) {
            return orAsBefore(before, stillSilent);
        } catch (RuntimeException problem) {
            log.warn("The directory {} does not answer: {}", key, problem.getMessage());
            silentSince = System.nanoTime();
            return orAsBefore(before, new Silent(key, problem));
        }
    }

    private static Known orAsBefore(@Nullable Known before, Silent silent) {
        if (before == null) {
            throw silent;
        }
        return before;
    }

    private Known discover() {
        String address = provider.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration";
        Map<String, Object> said = Wire.reading()
                .exchange(address, HttpMethod.GET, null, new ParameterizedTypeReference<Map<String, Object>>() {})
                .getBody();
        if (said == null || !provider.issuer().equals(said.get("issuer"))) {
            throw new IllegalStateException("it says that its issuer is " + (said == null ? "" : said.get("issuer")));
        }
        ClientRegistration registration = ClientRegistrations.fromOidcConfiguration(said)
                .registrationId(key)
                .clientName(provider.name())
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .scope(provider.scopes())
                .redirectUri("{baseUrl}/desk/sign-in/with/{registrationId}/callback")
                .build();
        return new Known(registration, idTokens(registration), logoutTokens(registration), System.nanoTime());
    }

    private NimbusJwtDecoder idTokens(ClientRegistration registration) {
        NimbusJwtDecoder decoder = keys(registration).build();
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        return decoder;
    }

    private NimbusJwtDecoder logoutTokens(ClientRegistration registration) {
        NimbusJwtDecoder decoder = keys(registration).validateType(false).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new LogoutToken(provider.issuer(), provider.clientId())));
        return decoder;
    }

    private static NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder keys(ClientRegistration registration) {
        String address = registration.getProviderDetails().getJwkSetUri();
        if (address == null) {
            throw new IllegalStateException("it names no keys");
        }
        return NimbusJwtDecoder.withJwkSetUri(address)
                .jwsAlgorithms(allowed -> allowed.addAll(SIGNED_WITH))
                .restOperations(Wire.reading());
    }

    private static boolean isPast(long since, Duration duration) {
        return System.nanoTime() - since > duration.toNanos();
    }
}
