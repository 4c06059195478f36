package no.fnsp.approver;

import java.util.Optional;
import no.fnsp.mail.DeskAddress;
import org.springframework.stereotype.Component;

/** The links with which professionals confirm what has been written of themselves: each is about one moment, and of no use after it. */
@Component
public class OwnLinks {

    private static final String PURPOSE = "approver-own-words";

    private final Tokens tokens;
    private final DeskAddress address;
    private final Professionals professionals;

    OwnLinks(Tokens tokens, DeskAddress address, Professionals professionals) {
        this.tokens = tokens;
        this.address = address;
        this.professionals = professionals;
    }

    String of(Professional written) {
        return address.of("/approval/register/" + tokens.of(PURPOSE, Long.toString(written.state())));
    }

    /** What was written, while the register still says it. @param token what the link ends with */
    public Optional<Professional> find(String token) {
        return tokens.read(PURPOSE, token)
                .map(Long::valueOf)
                .map(professionals::as)
                .filter(written ->
                        professionals.find(written.id()).filter(written::equals).isPresent());
    }
}
