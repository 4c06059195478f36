package no.fnsp.editor.review;

import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is due on a site: as a list, and week by week. */
@Controller
class ReviewsController {

    private final Finding finding;
    private final ReviewsPages pages;
    private final WeeksPages weeks;

    ReviewsController(Finding finding, ReviewsPages pages, WeeksPages weeks) {
        this.finding = finding;
        this.pages = pages;
        this.weeks = weeks;
    }

    @GetMapping("/desk/sites/{site}/reviews")
    Reply list(
            Desk desk,
            @PathVariable String site,
            @RequestParam(defaultValue = "due") String show,
            @RequestParam(defaultValue = "") String trust,
            @RequestParam(defaultValue = "") String speciality,
            @RequestParam(defaultValue = "") String week) {
        return finding.site(desk, site)
                .map(here -> Reply.page(pages.page(here, new Chosen(show, trust, speciality, week), null, "")))
                .orElseGet(Reply::missing);
    }

    @GetMapping("/desk/sites/{site}/reviews/weeks")
    Reply weeks(
            Desk desk,
            @PathVariable String site,
            @RequestParam(defaultValue = "") String trust,
            @RequestParam(defaultValue = "") String speciality) {
        return finding.site(desk, site)
                .map(here -> Reply.page(weeks.page(here, new Chosen("all", trust, speciality, ""))))
                .orElseGet(Reply::missing);
    }
}
