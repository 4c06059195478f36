package no.fnsp.sitedesk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fnsp.placement.Posted;
import no.fnsp.placement.Redirect;
import no.fnsp.placement.Signpost;
import no.fnsp.placement.Signposts;
import org.springframework.stereotype.Component;

/** Takes in addresses from a file, and tells of every line what came of it. A line that is wrong stops no other. */
@Component
class TakingIn {

    private static final int MOST_LINES = 2000;
    private static final int MOST_BYTES = 1_000_000;

    private final Checking checking;
    private final Signposts signposts;

    TakingIn(Checking checking, Signposts signposts) {
        this.checking = checking;
        this.signposts = signposts;
    }

    /** Empty for what is no file of addresses; that is told in the form. @param carryOut false to look only */
    Optional<RedirectsPage.Report> of(Here here, byte[] bytes, boolean carryOut, Form form) {
        Optional<List<CsvRecord>> read = read(bytes, form);
        return read.map(records -> report(here, records, carryOut));
    }

    private static Optional<List<CsvRecord>> read(byte[] bytes, Form form) {
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            form.refuse("file", bytes.length == 0 ? "file.empty" : "file.large");
            return Optional.empty();
        }
        try {
            String words = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\\uFEFF", "");
            char between = words.lines().findFirst().orElse("").contains(";") ? ';' : ',';
            try (CsvReader<CsvRecord> reader =
                    CsvReader.builder().fieldSeparator(between).ofCsvRecord(words)) {
                List<CsvRecord> records = reader.stream().limit(MOST_LINES + 1L).toList();
                if (records.size() > MOST_LINES) {
                    form.refuse("file", "file.long");
                    return Optional.empty();
                }
                return Optional.of(records);
            }
        } catch (CharacterCodingException | CsvParseException garbage) {
            form.refuse("file", "file.shape");
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private RedirectsPage.Report report(Here here, List<CsvRecord> records, boolean carryOut) {
        var lines = new ArrayList<RedirectsPage.Line>();
        Set<String> seen = new HashSet<>();
        for (CsvRecord record : records) {
            String from = record.getField(0).strip();
            String to = record.getFieldCount() > 1 ? record.getField(1).strip() : "";
            boolean heading = lines.isEmpty() && !from.contains("/") && !to.contains("/");
            if (!heading && !(from.isEmpty() && to.isEmpty())) {
                lines.add(line(here, (int) record.getStartingLineNumber(), from, to, seen, carryOut));
            }
        }
        int right = (int) lines.stream().filter(RedirectsPage.Line::right).count();
        return new RedirectsPage.Report(lines, !carryOut, right);
    }

    private RedirectsPage.Line line(Here here, int number, String from, String to, Set<String> seen, boolean carryOut) {
        return switch (checking.check(here, from, to)) {
            case Checking.Checked.Wrong wrong ->
                new RedirectsPage.Line(number, from, to, false, here.words().get("sitedesk.wrong." + wrong.why()));
            case Checking.Checked.Right right -> {
                boolean first = seen.add(right.redirect().path());
                String told = first ? told(here, right.redirect(), carryOut) : "twice";
                yield new RedirectsPage.Line(
                        number,
                        from,
                        to,
                        !told.equals("twice") && !told.equals("left"),
                        here.words().get("sitedesk.line." + told));
            }
        };
    }

    /** What was left behind by a move or a withdrawal is not overwritten by a file; one that somebody has led is. */
    private String told(Here here, Redirect wanted, boolean carryOut) {
        Optional<Signpost> known = signposts.at(wanted.site(), wanted.path());
        if (known.map(Signpost::redirect).filter(wanted::equals).isPresent()) {
            return "same";
        }
        if (known.isPresent() && !known.get().isLed()) {
            return "left";
        }
        if (carryOut) {
            Posted posted = signposts.put(
                    here.permit(), wanted, known.map(Signpost::number).orElse(0L));
            if (!(posted instanceof Posted.Ok)) {
                return "left";
            }
        }
        return known.isPresent() ? "changed" : "added";
    }
}
