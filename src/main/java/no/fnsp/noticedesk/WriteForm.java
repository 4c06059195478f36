package no.fnsp.noticedesk;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.fnsp.notice.Body;
import no.fnsp.notice.Extent;
import no.fnsp.notice.Notice;
import no.fnsp.notice.Template;

/** Fills in the form with what is known. */
final class WriteForm {

    private final Map<String, String> fields = new HashMap<>();

    private WriteForm() {}

    /** For a new notice. Its id comes along, so that a form sent twice makes one. */
    static Form empty(Here here) {
        return start(here).form();
    }

    static Form of(Here here, Template template) {
        var writing = start(here);
        writing.fields.put("grade", template.grade().key());
        writing.fields.put("name", template.name());
        writing.body(template.body());
        return writing.form();
    }

    private static WriteForm start(Here here) {
        var writing = new WriteForm();
        writing.fields.put("id", UUID.randomUUID().toString());
        writing.fields.put("where", here.everywhere() ? "whole" : "branch");
        here.branches().stream()
                .filter(path -> !path.equals("/"))
                .findFirst()
                .ifPresent(path -> writing.fields.put("branch", path));
        return writing;
    }

    /** What the notice says; {@code read} names it, so that nobody writes over what they have not read. */
    static Form of(Notice notice) {
        var writing = new WriteForm();
        writing.fields.put("read", notice.said().toString());
        writing.fields.put("grade", notice.says().grade().key());
        writing.extent(notice.extent());
        writing.body(notice.says().body());
        writing.fields.put("from", Form.written(notice.period().from()));
        if (notice.period().until() != null) {
            writing.fields.put("until", Form.written(notice.period().until()));
        }
        return writing.form();
    }

    private void extent(Extent extent) {
        switch (extent) {
            case Extent.Branch one -> {
                fields.put("where", "branch");
                fields.put("branch", one.path());
            }
            case Extent.Pages some -> {
                fields.put("where", "pages");
                fields.put("pages", String.join("\n", some.paths()));
            }
            default -> fields.put("where", "whole");
        }
    }

    private void body(Body body) {
        fields.put("link", body.link());
        body.words().forEach((language, wording) -> {
            fields.put("title." + language.code(), wording.title());
            fields.put("text." + language.code(), wording.text());
            fields.put("label." + language.code(), wording.linkLabel());
            fields.put("explanation." + language.code(), wording.explanation());
        });
    }

    private Form form() {
        return new Form(fields);
    }
}
