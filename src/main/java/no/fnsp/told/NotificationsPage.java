package no.fnsp.told;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.notification.Told;

/** What somebody was told, what was not read first. Never changes. @param showsMail whether letters are shown at the desk */
public record NotificationsPage(DeskFrame frame, List<Told> told, boolean showsMail) implements DeskPage {

    public NotificationsPage {
        told = List.copyOf(told);
    }

    List<Told> unread() {
        return told.stream().filter(one -> !one.isRead()).toList();
    }

    List<Told> read() {
        return told.stream().filter(Told::isRead).toList();
    }
}
