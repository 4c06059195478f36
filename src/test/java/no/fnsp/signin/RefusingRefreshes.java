package no.fnsp.signin;

import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** A directory that answers the next who asks again as it was told to, and is itself again afterwards. */
final class RefusingRefreshes implements Route {

    private volatile @Nullable OAuth2HttpResponse next;

    void answerOnce(int status, String body) {
        next = new OAuth2HttpResponse(Headers.of("Content-Type", "application/json"), status, body, null);
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        String body = request.getBody();
        return next != null && body != null && body.contains("grant_type=refresh_token");
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        OAuth2HttpResponse answer = next;
        next = null;
        return answer;
    }
}
