package no.fnsp.opendata.place;

import jakarta.servlet.http.HttpServletRequest;
import no.fnsp.opendata.answer.Given;
import no.fnsp.organisation.NodeKind;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Departments: who receives patients, and where to meet. */
@RestController
class DepartmentController {

    private static final UnitKind<Department> DEPARTMENTS = new UnitKind<>(
            "department",
            Department.PATH,
            UnitKind.kinds(NodeKind::isDepartment),
            Department.class,
            Department::of,
            Department::id);

    private final UnitAnswers answers;

    DepartmentController(UnitAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(Department.PATH)
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Given given =
                Given.of(request, "kind", "organisation", "site", "place", "treatment", "fields", "limit", "cursor");
        return answers.all(request, given, DEPARTMENTS);
    }

    @GetMapping(Department.PATH + "/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        return answers.one(request, id, DEPARTMENTS);
    }
}
