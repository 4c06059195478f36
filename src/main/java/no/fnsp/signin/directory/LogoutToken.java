package no.fnsp.signin.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a directory must say for us to believe that somebody is signed out there (OpenID Connect Back-Channel Logout 1.0, 2.6). An ID
 * token is signed by the same key, and is none.
 */
record LogoutToken(String issuer, String clientId) implements OAuth2TokenValidator<Jwt> {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        boolean ours = issuer.equals(token.getClaimAsString("iss"))
                && token.getAudience() != null
                && token.getAudience().contains(clientId);
        Instant issued = token.getIssuedAt();
        boolean now = issued != null && issued.isAfter(Instant.now().minus(GOOD_FOR));
        boolean notice = token.getClaim("events") instanceof Map<?, ?> events
                && events.get(EVENT) instanceof Map<?, ?>
                && !token.hasClaim("nonce")
                && token.hasClaim("jti")
                && (token.hasClaim("sub") || token.hasClaim("sid"));
        return ours && now && notice
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_request", "Not a logout token", null));
    }
}
