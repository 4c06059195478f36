package no.fnsp.identity;

import static no.fnsp.identity.Right.ADOPT;
import static no.fnsp.identity.Right.APPROVE;
import static no.fnsp.identity.Right.ARRANGE;
import static no.fnsp.identity.Right.EDIT;
import static no.fnsp.identity.Right.NATIONAL;
import static no.fnsp.identity.Right.NOTICES;
import static no.fnsp.identity.Right.PUBLISH;
import static no.fnsp.identity.Right.READ;
import static no.fnsp.identity.Right.SETTINGS;
import static no.fnsp.identity.Right.STUDIES;
import static no.fnsp.identity.Right.USERS;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody is at the place they are it. The rights of several roles add up. */
public enum Role {
    NATIONAL_ADMINISTRATOR(Set.of(Right.values())),
    MEDICAL_EDITOR(Set.of(READ, EDIT, PUBLISH, APPROVE, ARRANGE, NATIONAL)),
    REGIONAL_COORDINATOR(Set.of(READ, EDIT, USERS, NOTICES, SETTINGS)),
    SITE_MANAGER(Set.of(READ, EDIT, PUBLISH, ADOPT, ARRANGE, USERS, NOTICES, SETTINGS)),
    COORDINATOR(Set.of(READ, EDIT, PUBLISH, ADOPT, NOTICES)),
    APPROVER(Set.of(READ, APPROVE)),
    /** Publishes directly. */
    PUBLISHING_EDITOR(Set.of(READ, EDIT, PUBLISH, ARRANGE)),
    /** Sends for approval. */
    EDITOR(Set.of(READ, EDIT)),
    STUDY_PUBLISHER(Set.of(READ, STUDIES)),
    READER(Set.of(READ));

    private final Set<Right> rights;

    Role(Set<Right> rights) {
        this.rights = rights;
    }

    public Set<Right> rights() {
        return rights;
    }

    /** The word in the database, in claims of a directory and in messages: {@code site-manager}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it can be held at a level: who decides for everybody is not somebody on one site, and the other way about. */
    public boolean fits(Grant.Level level) {
        return switch (this) {
            case NATIONAL_ADMINISTRATOR, MEDICAL_EDITOR -> level instanceof Grant.Level.National;
            case REGIONAL_COORDINATOR -> level instanceof Grant.Level.Region;
            case SITE_MANAGER, COORDINATOR, STUDY_PUBLISHER -> level instanceof Grant.Level.OnSite;
            case APPROVER, PUBLISHING_EDITOR, EDITOR ->
                level instanceof Grant.Level.OnSite || level instanceof Grant.Level.Branch;
            case READER -> true;
        };
    }

    /** What whoever has this role can make others, where they have it: an order of trust, not a comparison of rights. */
    public Set<Role> gives() {
        return switch (this) {
            case NATIONAL_ADMINISTRATOR -> Set.of(values());
            case REGIONAL_COORDINATOR, SITE_MANAGER ->
                Set.of(SITE_MANAGER, COORDINATOR, APPROVER, PUBLISHING_EDITOR, EDITOR, STUDY_PUBLISHER, READER);
            default -> Set.of();
        };
    }

    public static Optional<Role> find(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
