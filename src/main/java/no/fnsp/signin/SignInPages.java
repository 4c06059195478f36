package no.fnsp.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import no.fnsp.desk.DeskFrame;
import no.fnsp.signin.directory.Directories;
import no.fnsp.signin.example.Examples;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page at the door, for whichever way in was tried last. */
@Component
public class SignInPages {

    private final Outside outside;
    private final Directories directories;
    private final Examples examples;
    private final DatabaseClock clock;

    SignInPages(Outside outside, Directories directories, Examples examples, DatabaseClock clock) {
        this.outside = outside;
        this.directories = directories;
        this.examples = examples;
        this.clock = clock;
    }

    /**
     * @param next where to go afterwards
     * @param email what was typed the last time
     * @param trouble what was wrong the last time, in words; null for nothing
     */
    public SignInPage page(
            HttpServletRequest request, String next, String email, Function<DeskFrame, @Nullable String> trouble) {
        DeskFrame frame = outside.frame(request, "sign-in.title");
        return new SignInPage(
                frame,
                Onwards.safe(next),
                email,
                trouble.apply(frame),
                directories.offered(),
                examples.offered(request, frame.words(), clock.now()));
    }
}
