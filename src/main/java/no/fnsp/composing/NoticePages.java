package no.fnsp.composing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.fnsp.notice.Body;
import no.fnsp.notice.Notice;
import no.fnsp.notice.Notices;
import no.fnsp.notice.Period;
import no.fnsp.page.NoticePage;
import no.fnsp.page.Passage;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Markup;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** The explanation of a notice: a page of its own on every site that the notice covers. */
@Component
class NoticePages {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Notices notices;
    private final Frames frames;

    NoticePages(Notices notices, Frames frames) {
        this.notices = notices;
        this.frames = frames;
    }

    Optional<NoticePage> find(Visit visit) {
        visit.trace().lookedAt(Notices.scopes(visit.site()));
        String slug = visit.path()
                .substring(Math.min(Notice.FOLDER.length() + 1, visit.path().length()));
        return notices.explained(visit.site(), slug, visit.at()).map(notice -> page(visit, notice));
    }

    private NoticePage page(Visit visit, Notice notice) {
        visit.trace().shows(notice.said());
        boolean over = notice.period().isOver(visit.at());
        if (!over && notice.period().until() != null) {
            visit.trace().validUntil(notice.period().until());
        }
        Body body = notice.says().body();
        Body.Spoken said = body.in(visit.language());
        Setting setting = Setting.of(
                        visit,
                        said.wording().title(),
                        List.of(Frames.home(visit), Frames.step(visit, "notice.list", Notice.FOLDER)))
                .describedAs(said.wording().text())
                .in(body.words().keySet());
        return new NoticePage(
                frames.around(visit, over ? setting.hidden() : setting),
                key(notice),
                new Words.Spoken(said.wording().title(), said.language()),
                said.wording().text(),
                over,
                when(visit, notice.period()),
                new Passage(said.language(), blocks(said.wording().explanation())),
                ShownNotices.link(visit, body, said));
    }

    private static String key(Notice notice) {
        var grade = notice.says().grade();
        return "notice." + grade.kind().key() + (grade.key().equals(grade.kind().key()) ? "" : "." + grade.key());
    }

    /** When it holds, or held. */
    static String when(Visit visit, Period period) {
        String from = moment(visit, period.from());
        if (period.until() == null) {
            return visit.words().get("notice.when.open", from);
        }
        return visit.words()
                .get(
                        period.isOver(visit.at()) ? "notice.when.over" : "notice.when",
                        from,
                        moment(visit, period.until()));
    }

    private static String moment(Visit visit, Instant at) {
        var there = at.atZone(NORWAY);
        return visit.words()
                .get(
                        "moment",
                        visit.words().date(there.toLocalDate()),
                        "%02d.%02d".formatted(there.getHour(), there.getMinute()));
    }

    /** Plain words as they were written: an empty line between paragraphs, a hyphen before each item of a list. */
    static List<Block> blocks(String written) {
        var blocks = new ArrayList<Block>();
        for (String paragraph : written.strip().split("\\R\\s*\\R")) {
            var running = new StringBuilder();
            for (String line : paragraph.split("\\R")) {
                if (line.strip().startsWith("- ")) {
                    end(running, blocks);
                    blocks.add(new Block.ListItem(
                            BlockId.fresh(), false, Markup.plain(line.strip().substring(2))));
                } else {
                    running.append(line).append(' ');
                }
            }
            end(running, blocks);
        }
        return blocks;
    }

    private static void end(StringBuilder running, List<Block> blocks) {
        if (!running.toString().isBlank()) {
            blocks.add(new Block.Paragraph(BlockId.fresh(), Markup.plain(running.toString())));
        }
        running.setLength(0);
    }
}
