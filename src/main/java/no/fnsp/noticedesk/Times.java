package no.fnsp.noticedesk;

import no.fnsp.desk.DeskFrame;
import no.fnsp.notice.Period;

/** Tells when a notice is shown. */
final class Times {

    private Times() {}

    static String of(DeskFrame frame, Period period) {
        return period.until() == null
                ? frame.words().get("noticedesk.when.open", frame.moment(period.from()))
                : frame.words().get("noticedesk.when", frame.moment(period.from()), frame.moment(period.until()));
    }
}
