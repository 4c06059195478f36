package no.fnsp.identity;

import java.util.Optional;
import no.fnsp.store.HardWork;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2id at the strength OWASP asks for: 19 MiB, two rounds, one lane. */
@Component
public class Passwords {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final int MEMORY_KIB = 19 * 1024;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);
    // Each takes its 19 MiB: a crowd at the door waits its turn instead of using up the memory.
    private final HardWork turns = new HardWork("password-", 4);
    private final String nobodys = encoder.encode("a password that nobody has");

    /** What is wrong with a new password, as the end of a message's key; empty when nothing is. */
    public static Optional<String> problem(String password, Account account) {
        if (password.length() < SHORTEST) {
            return Optional.of("short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("long");
        }
        String lower = Accounts.written(password);
        boolean own =
                lower.contains(account.email().substring(0, account.email().indexOf('@')))
                        || lower.contains(Accounts.written(account.name()));
        return own || lower.chars().distinct().count() < 5 ? Optional.of("guessed") : Optional.empty();
    }

    String hash(String password) {
        return turns.done(() -> encoder.encode(password));
    }

    /** Takes as long for somebody who has no password as for a wrong one. @param hash null for somebody who has none */
    boolean matches(String password, @Nullable String hash) {
        boolean same = turns.done(() -> encoder.matches(shortened(password), hash == null ? nobodys : hash));
        return same && hash != null;
    }

    private static String shortened(String password) {
        return password.length() > LONGEST ? password.substring(0, LONGEST + 1) : password;
    }
}
