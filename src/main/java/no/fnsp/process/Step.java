package no.fnsp.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.fnsp.approval.Approval;

/**
 * One thing that must be done before readers see a text. Never changes.
 *
 * @param asked who is waited for
 * @param days how long they have
 * @param skippable whether the medical editor may pass it by, with a reason
 */
public record Step(Kind kind, Asked asked, int days, boolean skippable) {

    public enum Kind {
        /** Somebody who knows the field vouches for it. */
        PROFESSIONAL,
        /** Somebody else than its writers has read it, and an editorial change means the same as before. */
        EDITORIAL,
        /** The hospitals are asked. */
        HEARING,
        /** It is good for all of them. */
        NATIONAL;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> find(String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }

        /** What somebody says of the words; empty for a hearing, which many answer. */
        public Optional<Approval.What> approval() {
            return switch (this) {
                case PROFESSIONAL -> Optional.of(Approval.What.PROFESSIONAL);
                case EDITORIAL -> Optional.of(Approval.What.EDITORIAL);
                case NATIONAL -> Optional.of(Approval.What.NATIONAL);
                case HEARING -> Optional.empty();
            };
        }

        /** Whether whoever wrote the text may not do it. */
        public boolean isForOthers() {
            return this == EDITORIAL || this == NATIONAL;
        }
    }

    public enum Asked {
        /** Those who approve at the hospital that answers for the text; where there are none, those of the national base. */
        RESPONSIBLE,
        /** Those who approve at the national base. */
        APPROVERS,
        /** Anybody who edits at the national base. */
        OTHER_EDITOR,
        MEDICAL_EDITOR,
        HOSPITALS;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Asked> find(String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }

        /** Whether they can be asked to do it. */
        public boolean fits(Kind kind) {
            return switch (this) {
                case RESPONSIBLE, APPROVERS -> kind == Kind.PROFESSIONAL;
                case OTHER_EDITOR -> kind == Kind.EDITORIAL;
                case MEDICAL_EDITOR -> kind == Kind.EDITORIAL || kind == Kind.NATIONAL;
                case HOSPITALS -> kind == Kind.HEARING;
            };
        }
    }
}
