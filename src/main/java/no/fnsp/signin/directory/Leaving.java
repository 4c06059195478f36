package no.fnsp.signin.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** What we ask a directory by way of the browser: with a state, a nonce, and a proof that only we can end what we began (PKCE). */
@Component
class Leaving {

    static final String NEXT = "next";

    private final boolean https;

    Leaving(@Value("${fnsp.public-scheme}") String scheme) {
        https = scheme.equals("https");
    }

    /** @throws Directory.Silent when it does not answer */
    OAuth2AuthorizationRequest question(Directory directory, HttpServletRequest request, String next) {
        Directory.Known known = directory.known();
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(key -> known.registration(), "/desk/sign-in/with");
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        OAuth2AuthorizationRequest question = Objects.requireNonNull(resolver.resolve(request, directory.key()));
        return OAuth2AuthorizationRequest.from(question)
                .redirectUri(backHere(directory, request))
                .attributes(attributes -> attributes.put(NEXT, next))
                .build();
    }

    /** By the host that was asked; whoever ended https before us keeps it as it was. */
    private String backHere(Directory directory, HttpServletRequest request) {
        String scheme = https ? "https" : request.getScheme();
        return scheme + "://" + request.getHeader("Host") + "/desk/sign-in/with/" + directory.key() + "/callback";
    }
}
