package no.fnsp.signin.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Account;
import no.fnsp.identity.SignIn;
import no.fnsp.signin.Onwards;
import no.fnsp.signin.SignInPages;
import no.fnsp.signin.Stays;
import no.fnsp.store.DatabaseClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** To the directory and back. */
@Controller
class DirectoryController {

    private static final Logger log = LoggerFactory.getLogger(DirectoryController.class);

    private final Directories directories;
    private final Leaving leaving;
    private final Asking asking;
    private final Recognising recognising;
    private final SignInPages pages;
    private final Stays stays;
    private final DatabaseClock clock;
    private final HttpSessionOAuth2AuthorizationRequestRepository asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    DirectoryController(
            Directories directories,
            Leaving leaving,
            Asking asking,
            Recognising recognising,
            SignInPages pages,
            Stays stays,
            DatabaseClock clock) {
        this.directories = directories;
        this.leaving = leaving;
        this.asking = asking;
        this.recognising = recognising;
        this.pages = pages;
        this.stays = stays;
        this.clock = clock;
    }

    @GetMapping("/desk/sign-in/with/{key}")
    Reply there(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String next) {
        Optional<Directory> directory = directories.find(key);
        if (directory.isEmpty()) {
            return Reply.onward("/desk/sign-in");
        }
        try {
            OAuth2AuthorizationRequest question = leaving.question(directory.get(), request, Onwards.safe(next));
            asked.saveAuthorizationRequest(question, request, response);
            return Reply.onward(question.getAuthorizationRequestUri());
        } catch (Directory.Silent silent) {
            return refused(request, directory.get(), next, "sign-in.silent.now");
        }
    }

    @GetMapping("/desk/sign-in/with/{key}/callback")
    Reply back(HttpServletRequest request, HttpServletResponse response, @PathVariable String key) {
        Optional<Directory> found = directories.find(key);
        if (found.isEmpty()) {
            return Reply.onward("/desk/sign-in");
        }
        Directory directory = found.get();
        OAuth2AuthorizationRequest question = asked.removeAuthorizationRequest(request, response);
        if (question == null || !answersTo(question, directory, request)) {
            return refused(request, directory, "", "sign-in.not-asked");
        }
        String next = Onwards.safe(question.getAttribute(Leaving.NEXT));
        try {
            return recognised(request, directory, asking.first(directory, exchange(question, request)), next);
        } catch (AuthenticationException | Directory.Silent problem) {
            log.warn("A sign-in through {} came to nothing: {}", key, problem.getMessage());
            return refused(request, directory, next, "sign-in.came-to-nothing");
        }
    }

    /** An answer of one directory to a question put to another is none. */
    private static boolean answersTo(
            OAuth2AuthorizationRequest question, Directory directory, HttpServletRequest request) {
        String issuer = request.getParameter("iss");
        return directory.key().equals(question.getAttribute(OAuth2ParameterNames.REGISTRATION_ID))
                && (issuer == null || issuer.equals(directory.provider().issuer()));
    }

    private static OAuth2AuthorizationExchange exchange(
            OAuth2AuthorizationRequest question, HttpServletRequest request) {
        String code = request.getParameter(OAuth2ParameterNames.CODE);
        var answer = code == null
                ? OAuth2AuthorizationResponse.error(
                        Objects.requireNonNullElse(request.getParameter(OAuth2ParameterNames.ERROR), "invalid_request"))
                : OAuth2AuthorizationResponse.success(code);
        String redirect = Objects.requireNonNull(question.getRedirectUri());
        return new OAuth2AuthorizationExchange(
                question,
                answer.redirectUri(redirect)
                        .state(Objects.requireNonNull(request.getParameter(OAuth2ParameterNames.STATE)))
                        .build());
    }

    private Reply recognised(HttpServletRequest request, Directory directory, Asking.Told told, String next) {
        Instant now = clock.now();
        Optional<Account> known = recognising.recognise(directory.key(), told.said(), now);
        if (known.isEmpty()) {
            return refused(request, directory, next, "sign-in.unknown");
        }
        var upstream = new SignIn.Upstream(
                directory.key(), told.said().subject(), told.said().session(), told.refresh());
        stays.begin(request, known.get(), upstream);
        return Reply.onward(next);
    }

    private Reply refused(HttpServletRequest request, Directory directory, String next, String key) {
        return Reply.refused(pages.page(
                request,
                next,
                "",
                frame -> frame.words().get(key, directory.provider().name())));
    }
}
