package no.fnsp.fhir;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Nodes;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.Jsonb;
import no.fnsp.study.State;
import no.fnsp.study.Study;
import no.fnsp.study.Trusts;
import org.springframework.stereotype.Component;

/**
 * The country's clinical studies. How one stands today is worked out by its dates, where everybody else has it worked out too; so its rows are
 * made here and searched as the others are.
 */
@Component("fhirStudies")
class Studies implements Shelf {

    private static final String ROWS = """
            select * from jsonb_to_recordset(:rows::jsonb) as r(id text, updated timestamptz, names text[], identifiers text[],
                statuses text[], categories text[], sponsors text[], sponsors_numbers text[])
            """;

    private final no.fnsp.study.Studies studies;
    private final Trusts trusts;
    private final Nodes nodes;
    private final Sites sites;
    private final Subjects subjects;

    Studies(no.fnsp.study.Studies studies, Trusts trusts, Nodes nodes, Sites sites, Subjects subjects) {
        this.studies = studies;
        this.trusts = trusts;
        this.nodes = nodes;
        this.sites = sites;
        this.subjects = subjects;
    }

    @Override
    public String kind() {
        return "ResearchStudy";
    }

    @Override
    public String profile() {
        return "";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.string("title", "The title, in any language; how it begins"),
                Parameter.string("name", "The same as title"),
                Parameter.token(
                        "identifier", "identifiers", "A number of REK, ClinicalTrials.gov or the EU's registers"),
                Parameter.token("status", "statuses", "How it stands today; active takes people in"),
                Parameter.token("category", "categories", "A health category of HRCS"),
                Parameter.reference("sponsor", "sponsors", "Organization", "The trust that answers for it"));
    }

    @Override
    public Open at(Instant at) {
        List<Study> all = studies.whole(at);
        List<UUID> taking = ids(all.stream().flatMap(one -> one.says().participating().stream()));
        var telling = new StudyTelling(
                trusts.find(taking, at),
                nodes.lines(taking, at),
                sites.all(at).stream().collect(Collectors.toMap(Site::id, one -> one)),
                subjects.of(
                        ids(all.stream()
                                .flatMap(one -> Stream.concat(
                                        one.says().treatments().stream(), one.says().concepts().stream()))),
                        at),
                at);
        Map<String, Study> byId =
                all.stream().collect(Collectors.toMap(one -> one.id().toString(), one -> one));
        var rows = new ArrayList<Map<String, Object>>();
        all.forEach(study -> rows.add(row(study, telling)));
        return new Open(ROWS, Map.of("rows", Jsonb.write(rows)), row -> telling.told(study(byId, row)));
    }

    private static Study study(Map<String, Study> byId, ResultSet row) throws java.sql.SQLException {
        return Objects.requireNonNull(byId.get(row.getString("id")));
    }

    private static List<UUID> ids(Stream<UUID> ids) {
        return ids.distinct().toList();
    }

    private static Map<String, Object> row(Study study, StudyTelling telling) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", study.id().toString());
        row.put("updated", telling.updated(study).toString());
        row.put("names", List.copyOf(study.says().titles().byLanguage().values()));
        row.put(
                "identifiers",
                StudyTelling.identifiers(study.says().numbers()).stream()
                        .map(one -> one.getSystem() + "|" + one.getValue())
                        .toList());
        row.put(
                "statuses",
                List.of(StudyTelling.STATUSES + "|" + telling.status(study).toCode()));
        row.put(
                "categories",
                study.says().areas().stream()
                        .map(area -> StudyTelling.AREAS + "|" + area.key())
                        .toList());
        row.put("sponsors", List.of(study.says().responsible().toString()));
        row.put(
                "sponsors_numbers",
                telling.known().find(study.says().responsible()).map(Node::number).stream()
                        .map(number -> Fhir.ENH + "|" + number)
                        .toList());
        return row;
    }

    @Override
    public boolean was(String id, Instant at) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                && studies.find(UUID.fromString(id), at)
                        .filter(one -> one.says().standing().state() == State.WITHDRAWN)
                        .isPresent();
    }
}
