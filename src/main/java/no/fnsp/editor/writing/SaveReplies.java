package no.fnsp.editor.writing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.content.Body;
import no.fnsp.content.Disputed;
import no.fnsp.content.Draft;
import no.fnsp.content.MergedBody;
import no.fnsp.content.Saved;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Form;
import no.fnsp.editor.Piece;
import no.fnsp.editor.Trouble;
import no.fnsp.html.Messages;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the writer what came of a save: as a page, or to the script that saves by itself. Nothing written is lost by any of it. */
@Component
public class SaveReplies {

    private final AllForms forms;

    SaveReplies(AllForms forms) {
        this.forms = forms;
    }

    /** To the script: what came of it, and what the fields say now where others have written too. */
    Reply data(Piece piece, Saved saved, Form sent) {
        var data = new LinkedHashMap<String, Object>();
        int status = 200;
        switch (saved) {
            case Saved.Ok ok -> saved(data, "saved", ok.draft());
            case Saved.Unchanged same -> saved(data, "unchanged", same.draft());
            case Saved.Merged merged -> {
                saved(data, "merged", merged.draft());
                data.put("html", forms.of(piece, merged.draft()).hypertext());
                data.put("title", merged.draft().body().title());
            }
            case Saved.Conflicting conflict -> {
                status = 409;
                saved(data, "conflict", conflict.theirs());
                data.put(
                        "disputes",
                        disputes(piece, conflict.merged()).stream()
                                .map(SaveReplies::asData)
                                .toList());
            }
            case Saved.Gone gone -> {
                status = 410;
                data.put("outcome", "gone");
            }
            case Saved.TooLarge large -> {
                status = 413;
                data.put("outcome", "too-large");
            }
        }
        return new Reply.Data(data, status);
    }

    private static void saved(Map<String, Object> data, String outcome, Draft draft) {
        data.put("outcome", outcome);
        data.put("revision", draft.revision());
        data.put("savedAt", Instant.now().toString());
    }

    private static Map<String, String> asData(Trouble.Dispute dispute) {
        return Map.of(
                "where", dispute.where(), "base", dispute.base(), "mine", dispute.mine(), "theirs", dispute.theirs());
    }

    /** As a page. @param more whether the writer asked for one more part to write in */
    Reply page(Piece piece, Draft read, Saved saved, Form sent, boolean more) {
        return switch (saved) {
            case Saved.Ok ok -> onward(piece, ok.draft(), "saved", more);
            case Saved.Unchanged same -> onward(piece, same.draft(), "saved", more);
            case Saved.Merged merged -> onward(piece, merged.draft(), "merged", more);
            case Saved.Conflicting conflict -> proposal(piece, conflict);
            case Saved.Gone gone -> Reply.refused(sent.page(piece, read, Trouble.of("trouble.gone")));
            case Saved.TooLarge large -> Reply.refused(sent.page(piece, read, Trouble.of("trouble.too-large")));
        };
    }

    /** As the same page, so that what was taken out can be put back; where others have written too, as theirs and mine together. */
    Reply arranged(Piece piece, Draft read, Saved saved, Form sent) {
        return switch (saved) {
            case Saved.Ok ok -> Reply.page(sent.page(piece, ok.draft(), null));
            case Saved.Unchanged same -> Reply.page(sent.page(piece, same.draft(), null));
            case Saved.Merged merged -> page(piece, read, saved, sent, false);
            case Saved.Conflicting conflict -> page(piece, read, saved, sent, false);
            case Saved.Gone gone -> page(piece, read, saved, sent, false);
            case Saved.TooLarge large -> page(piece, read, saved, sent, false);
        };
    }

    /**
     * What came of restoring a version. Where it could not be saved by itself its words stand in the form, so that a person can
     * put the two together.
     *
     * @param version the draft as the version would have it
     */
    public Reply restored(Piece piece, Draft version, Saved saved) {
        return switch (saved) {
            case Saved.Ok ok -> onward(piece, ok.draft(), "version-restored", false);
            case Saved.Unchanged same -> onward(piece, same.draft(), "version-same", false);
            case Saved.Merged merged -> onward(piece, merged.draft(), "version-merged", false);
            case Saved.Conflicting conflict -> page(piece, version, saved, forms.of(piece, version), false);
            case Saved.Gone gone -> page(piece, version, saved, forms.of(piece, version), false);
            case Saved.TooLarge large -> page(piece, version, saved, forms.of(piece, version), false);
        };
    }

    /** What stands in the form is saved on top of theirs, so theirs is in it wherever nothing is disputed. */
    private Reply proposal(Piece piece, Saved.Conflicting conflict) {
        Draft theirs = conflict.theirs();
        var proposed = new Draft(
                theirs.id(),
                theirs.document(),
                theirs.language(),
                theirs.lane(),
                theirs.basedOn(),
                conflict.merged().body(),
                theirs.revision(),
                theirs.author(),
                theirs.savedAt());
        var trouble = new Trouble("trouble.conflict", disputes(piece, conflict.merged(), proposed.body()));
        return Reply.refused(forms.of(piece, proposed).page(piece, proposed, trouble));
    }

    /** On a page without the form. */
    Trouble trouble(Piece piece, String key, MergedBody merged) {
        return new Trouble(key, disputes(piece, merged));
    }

    /** Where a draft and what is published say different things since an edition that both came from; empty when they do not any more. */
    Optional<Trouble> beside(Piece piece, Draft draft, Body since, Body published) {
        MergedBody merged = draft.body().mergedWith(since, published);
        return merged.settled()
                ? Optional.empty()
                : Optional.of(new Trouble("behind-beside", disputes(piece, merged, draft.body())));
    }

    private static Reply onward(Piece piece, Draft draft, String done, boolean more) {
        String lane = "?lane=" + draft.lane().key() + (more ? "&more=true" : "");
        return Reply.onward(piece.to(draft.language(), lane), done);
    }

    private static List<Trouble.Dispute> disputes(Piece piece, MergedBody merged) {
        return disputes(piece, merged, Map.of());
    }

    /** @param form what the form says */
    private static List<Trouble.Dispute> disputes(Piece piece, MergedBody merged, Body form) {
        return disputes(piece, merged, Fields.of(piece.document().kind(), form));
    }

    private static List<Trouble.Dispute> disputes(Piece piece, MergedBody merged, Map<BlockId, String> fields) {
        Messages words = piece.here().desk().words();
        Stream<Trouble.Dispute> outside = merged.disputed().stream()
                .map(one -> new Trouble.Dispute(where(words, one), "", one.base(), one.mine(), one.theirs()));
        Stream<Trouble.Dispute> inside = merged.conflicts().stream().map(one -> dispute(words, merged, one, fields));
        return Stream.concat(outside, inside).toList();
    }

    private static String where(Messages words, Disputed disputed) {
        String key = "trouble.where." + disputed.name();
        return words.has(key) ? words.get(key) : words.get("trouble.where.other");
    }

    private static Trouble.Dispute dispute(
            Messages words, MergedBody merged, Conflict conflict, Map<BlockId, String> fields) {
        String where = merged.body().chapters().stream()
                .filter(chapter -> chapter.id().equals(conflict.chapter()))
                .findFirst()
                .map(chapter -> chapter.heading().isEmpty()
                        ? words.get("role." + chapter.role().key())
                        : chapter.heading())
                .orElse(words.get("trouble.where.lead"));
        return new Trouble.Dispute(
                where,
                fields.getOrDefault(conflict.chapter(), ""),
                said(conflict.base()),
                said(conflict.mine()),
                said(conflict.theirs()));
    }

    private static String said(@Nullable Block block) {
        return block == null ? "" : block.words();
    }
}
