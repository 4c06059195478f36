package no.fnsp.signin.directory;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** The words that are spoken with a directory behind the browser's back. What does not check out is an exception of Spring Security's. */
@Component
class Asking {

    private final RestClientAuthorizationCodeTokenResponseClient codes =
            new RestClientAuthorizationCodeTokenResponseClient();
    private final RestClientRefreshTokenTokenResponseClient refreshes = new RestClientRefreshTokenTokenResponseClient();

    Asking() {
        codes.setRestClient(Wire.tokens());
        refreshes.setRestClient(Wire.tokens());
    }

    /** @param refresh what to ask again with; null when it gave nothing */
    record Told(Said said, @Nullable String refresh) {}

    /** Who came back, by the code they brought: state, nonce, signature, issuer and audience are looked at. */
    Told first(Directory directory, OAuth2AuthorizationExchange exchange) {
        Directory.Known known = directory.known();
        var provider = new OidcAuthorizationCodeAuthenticationProvider(codes, people(directory));
        provider.setJwtDecoderFactory(registration -> known.idTokens());
        var token = (OAuth2LoginAuthenticationToken)
                provider.authenticate(new OAuth2LoginAuthenticationToken(known.registration(), exchange));
        if (token == null || !(token.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("Nobody came of a code");
        }
        OAuth2RefreshToken refresh = token.getRefreshToken();
        return new Told(
                new Said(directory.provider(), Objects.requireNonNull(user.getSubject()), user.getClaims()),
                refresh == null ? null : refresh.getTokenValue());
    }

    /** @param said what it says of them now; null when it says no more than that they are there */
    record StillThere(@Nullable Said said, String refresh) {}

    StillThere again(Directory directory, String refresh) {
        Directory.Known known = directory.known();
        OAuth2AccessTokenResponse answer = refreshes.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                known.registration(), forgotten(), new OAuth2RefreshToken(refresh, null)));
        OAuth2RefreshToken next = answer.getRefreshToken();
        return new StillThere(
                said(directory, known, answer).orElse(null), next == null ? refresh : next.getTokenValue());
    }

    private Optional<Said> said(Directory directory, Directory.Known known, OAuth2AccessTokenResponse answer) {
        if (!(answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN) instanceof String token)) {
            return Optional.empty();
        }
        Jwt jwt = known.idTokens().decode(token);
        var idToken = new OidcIdToken(token, jwt.getIssuedAt(), jwt.getExpiresAt(), jwt.getClaims());
        OidcUser user =
                people(directory).loadUser(new OidcUserRequest(known.registration(), answer.getAccessToken(), idToken));
        Map<String, Object> claims = new HashMap<>(user.getClaims());
        return Optional.of(new Said(directory.provider(), Objects.requireNonNull(user.getSubject()), claims));
    }

    private static OidcUserService people(Directory directory) {
        var wire = new DefaultOAuth2UserService();
        wire.setRestOperations(Wire.reading());
        var people = new OidcUserService();
        people.setOauth2UserService(wire);
        people.setRetrieveUserInfo(
                request -> directory.provider().userInfo() && hasUserInfo(request.getClientRegistration()));
        return people;
    }

    private static boolean hasUserInfo(ClientRegistration registration) {
        return registration.getProviderDetails().getUserInfoEndpoint().getUri() != null;
    }

    /** The request wants one, and sends it nowhere. */
    private static OAuth2AccessToken forgotten() {
        return new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, "forgotten", Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
    }
}
