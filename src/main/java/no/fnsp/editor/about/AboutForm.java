package no.fnsp.editor.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.fnsp.content.Details;
import no.fnsp.content.Specialities;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the form of who answers for a text: as it is, or as a browser sent it. Never changes.
 *
 * @param helsenorgeTitle and helsenorgePath where helsenorge.no tells more; both or neither
 * @param waiting its number in the register of waiting times; empty for none
 * @param months how long an approval holds; empty for the usual three years
 * @param read when what the writer had before them was said; empty for nothing
 * @param q part of the name of a colleague that is looked for
 */
record AboutForm(
        String responsible,
        String owner,
        String professional,
        String info,
        List<String> specialities,
        String professionalOwner,
        String contact,
        String helsenorgeTitle,
        String helsenorgePath,
        String waiting,
        String months,
        String read,
        String q) {

    private static final Pattern PATH = Pattern.compile("(/[a-z0-9][a-z0-9-]*)+/?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");
    private static final Pattern SITE = Pattern.compile("^https?://(?:www\\.)?helsenorge\\.no(?=/)");

    private static final int LONGEST = 200;
    private static final int LONGEST_INFO = 4000;

    AboutForm {
        specialities = List.copyOf(specialities);
    }

    static AboutForm of(Details details, String read) {
        return new AboutForm(
                written(details.responsible()),
                details.owner(),
                details.professional(),
                details.editorInfo(),
                details.specialities(),
                written(details.professionalOwner()),
                written(details.contact()),
                details.helsenorge() == null ? "" : details.helsenorge().title(),
                details.helsenorge() == null ? "" : details.helsenorge().path(),
                written(details.waiting()),
                written(details.reviewMonths()),
                read,
                "");
    }

    private static String written(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    static AboutForm sent(MultiValueMap<String, String> fields) {
        return new AboutForm(
                one(fields, "responsible"),
                one(fields, "owner"),
                one(fields, "professional"),
                one(fields, "info").replace("\r\n", "\n"),
                fields.getOrDefault("speciality", List.of()),
                one(fields, "professional-owner"),
                one(fields, "contact"),
                one(fields, "helsenorge-title"),
                SITE.matcher(one(fields, "helsenorge-path")).replaceFirst(""),
                one(fields, "waiting"),
                one(fields, "months"),
                one(fields, "read"),
                one(fields, "q"));
    }

    private static String one(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    /** What was read meanwhile is not what the writer had read; the rest stays as they wrote it. */
    AboutForm reading(String other) {
        return new AboutForm(
                responsible,
                owner,
                professional,
                info,
                specialities,
                professionalOwner,
                contact,
                helsenorgeTitle,
                helsenorgePath,
                waiting,
                months,
                other,
                q);
    }

    /** The keys of what is wrong; empty for nothing. @param trusts @param people those that may be chosen */
    List<String> wrong(Set<String> trusts, Set<String> people) {
        var wrong = new ArrayList<String>();
        add(wrong, !responsible.isEmpty() && !trusts.contains(responsible), "about.wrong.responsible");
        add(wrong, owner.length() > LONGEST || professional.length() > LONGEST, "about.wrong.long");
        add(wrong, info.length() > LONGEST_INFO, "about.wrong.info");
        add(wrong, !specialities.stream().allMatch(Specialities::has), "about.wrong.speciality");
        add(wrong, !isOneOf(professionalOwner, people) || !isOneOf(contact, people), "about.wrong.person");
        add(wrong, isHelsenorgeWrong(), "about.wrong.helsenorge");
        add(wrong, !waiting.isEmpty() && !NUMBER.matcher(waiting).matches(), "about.wrong.waiting");
        add(wrong, !months.isEmpty() && number().isEmpty(), "about.wrong.months");
        return wrong;
    }

    private boolean isHelsenorgeWrong() {
        boolean none = helsenorgeTitle.isEmpty() && helsenorgePath.isEmpty();
        boolean right = !helsenorgeTitle.isEmpty()
                && helsenorgeTitle.length() <= LONGEST
                && helsenorgePath.length() <= LONGEST
                && PATH.matcher(helsenorgePath).matches();
        return !none && !right;
    }

    private static void add(List<String> wrong, boolean is, String key) {
        if (is) {
            wrong.add(key);
        }
    }

    private static boolean isOneOf(String id, Set<String> people) {
        return id.isEmpty() || people.contains(id);
    }

    private Optional<Integer> number() {
        try {
            int number = Integer.parseInt(months);
            return number >= 1 && number <= 36 ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** When nothing is wrong. @param now what is not in the form is kept */
    Details details(Details now) {
        return new Details(
                id(responsible),
                owner,
                professional,
                info,
                helsenorgePath.isEmpty() ? null : new Details.HelsenorgeLink(helsenorgeTitle, helsenorgePath),
                now.machineDrafted(),
                specialities.stream().distinct().sorted().toList(),
                id(professionalOwner),
                id(contact),
                number().orElse(null),
                waiting.isEmpty() ? null : waiting);
    }

    private static @Nullable UUID id(String written) {
        return written.isEmpty() ? null : UUID.fromString(written);
    }
}
