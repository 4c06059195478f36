package no.fnsp.signin.password;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;

/** Codes for the day the telephone is gone, shown this once. Never changes. @param next where to go from here */
public record RecoveryCodesPage(DeskFrame frame, List<String> codes, String next) implements DeskPage {

    public RecoveryCodesPage {
        codes = List.copyOf(codes);
    }
}
