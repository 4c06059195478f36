package no.fnsp.desk;

import java.util.UUID;

/** Tells whether there is something new for somebody; a room above knows. */
public interface Bell {

    /** How much they were told and have not read. */
    int unread(UUID person);
}
