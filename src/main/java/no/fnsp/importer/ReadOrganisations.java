package no.fnsp.importer;

import static no.fnsp.importer.source.Refusal.quoted;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.fnsp.importer.source.Choices;
import no.fnsp.importer.source.Line;
import no.fnsp.importer.source.Shape;
import no.fnsp.importer.source.Source;
import no.fnsp.organisation.OrganisationNumber;
import no.fnsp.organisation.Region;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/** Reads organisations.csv. */
final class ReadOrganisations {

    static final List<String> HEADER = List.of(
            "name",
            "kind",
            "region",
            "domain",
            "organisation_number",
            "language_form",
            "sami_language",
            "language_form_verified");

    private static final Map<String, OrganisationKind> KINDS =
            Choices.of(OrganisationKind::key, OrganisationKind.values());
    private static final Map<String, Region> REGIONS = Choices.of(Region::key, Region.values());
    private static final Map<String, String> FORMS = Choices.of("bokmal", "nynorsk", "neutral");
    private static final Map<String, Language> SAMI =
            Choices.of(Language::code, Language.SE, Language.SMJ, Language.SMA);
    private static final Map<String, String> YES_NO = Choices.of("yes", "no");

    private final Source source;
    private final List<OrganisationRow> rows = new ArrayList<>();
    private final Map<String, Integer> domains = new HashMap<>();

    private ReadOrganisations(Source source) {
        this.source = source;
    }

    static List<OrganisationRow> read(Source source) {
        var reading = new ReadOrganisations(source);
        reading.records();
        return List.copyOf(reading.rows);
    }

    private void records() {
        String text = source.lines().stream().map(Line::words).collect(Collectors.joining("\n"));
        int last = 0;
        try (var records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord row : records) {
                last = (int) row.getStartingLineNumber();
                record(row, last);
            }
        } catch (CsvParseException problem) {
            source.refuse(last + 1, "this is not CSV: " + problem.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (last == 0) {
            source.refuse(1, "the first line must be " + String.join(",", HEADER));
        }
    }

    private void record(CsvRecord row, int line) {
        if (line == 1) {
            if (!row.getFields().equals(HEADER)) {
                source.refuse(1, "the first line must be " + String.join(",", HEADER));
            }
        } else if (row.getFieldCount() != HEADER.size()) {
            source.refuse(line, "the row has " + row.getFieldCount() + " fields, not " + HEADER.size());
        } else {
            rows.add(row(row, line));
        }
    }

    private OrganisationRow row(CsvRecord row, int line) {
        chosen(row, line, "language_form_verified", YES_NO, "no");
        return new OrganisationRow(
                line,
                name(row, line),
                chosen(row, line, "kind", KINDS, OrganisationKind.HOSPITAL_TRUST),
                chosen(row, line, "region", REGIONS, Region.NATIONAL),
                domain(row, line),
                number(row, line),
                chosen(row, line, "language_form", FORMS, "neutral"),
                field(row, "sami_language").isEmpty() ? null : chosen(row, line, "sami_language", SAMI, Language.SE));
    }

    private String name(CsvRecord row, int line) {
        String name = field(row, "name");
        if (name.isEmpty()) {
            source.refuse(line, "name is missing");
        }
        return name;
    }

    private String domain(CsvRecord row, int line) {
        String domain = field(row, "domain");
        if (!domain.isEmpty()) {
            if (!Shape.DOMAIN.fits(domain)) {
                source.refuse(line, "domain is " + quoted(domain) + "; write " + Shape.DOMAIN.rule());
            }
            Integer before = domains.putIfAbsent(domain, line);
            if (before != null) {
                source.refuse(line, "the domain " + quoted(domain) + " stands on line " + before + " already");
            }
        }
        return domain;
    }

    private @Nullable OrganisationNumber number(CsvRecord row, int line) {
        String digits = field(row, "organisation_number").replace(" ", "");
        Optional<OrganisationNumber> number = OrganisationNumber.find(digits);
        if (!digits.isEmpty() && number.isEmpty()) {
            source.refuse(
                    line,
                    "organisation_number is " + quoted(digits)
                            + ", whose last digit does not fit; write nine digits from the register");
        }
        return number.orElse(null);
    }

    private <T> T chosen(CsvRecord row, int line, String column, Map<String, T> choices, T harmless) {
        String word = field(row, column);
        T chosen = choices.get(word);
        if (chosen == null) {
            source.refuse(line, column + " is " + quoted(word) + "; write " + String.join(", ", choices.keySet()));
            return harmless;
        }
        return chosen;
    }

    private static String field(CsvRecord row, String column) {
        return row.getField(HEADER.indexOf(column)).strip();
    }
}
