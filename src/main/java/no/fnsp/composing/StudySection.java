package no.fnsp.composing;

import java.util.Optional;
import no.fnsp.html.Page;
import no.fnsp.study.Study;
import org.springframework.stereotype.Component;

/** The country's clinical studies, at the same address on every site. */
@Component
class StudySection implements Section {

    private final StudyLists lists;
    private final StudyPages pages;

    StudySection(StudyLists lists, StudyPages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @Override
    public String folder() {
        return Study.FOLDER;
    }

    @Override
    public Optional<? extends Page> find(Visit visit) {
        return visit.path().equals(Study.FOLDER) ? Optional.of(lists.page(visit)) : pages.find(visit);
    }
}
