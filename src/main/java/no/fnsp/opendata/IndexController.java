package no.fnsp.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Given;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where everything begins: what there is, and where it is. */
@RestController
class IndexController {

    @GetMapping(Api.BASE)
    ResponseEntity<byte[]> index(HttpServletRequest request) {
        Given.of(request);
        var told = new LinkedHashMap<String, String>();
        told.put("organisations", Api.BASE + "/organisations");
        told.put("places", Api.BASE + "/places");
        told.put("departments", Api.BASE + "/departments");
        told.put("sites", Api.BASE + "/sites");
        told.put("treatments", Api.BASE + "/treatments");
        told.put("studies", Api.BASE + "/studies");
        told.put("events", Api.BASE + "/events");
        told.put("news", Api.BASE + "/news");
        told.put("articles", Api.BASE + "/articles");
        told.put("notices", Api.BASE + "/notices");
        told.put("documents", Api.BASE + "/documents");
        told.put("concepts", Api.BASE + "/concepts");
        told.put("codes", Api.BASE + "/codes");
        told.put("links", Api.BASE + "/links");
        told.put("infobutton", Api.BASE + "/infobutton");
        told.put("changes", Api.BASE + "/changes");
        told.put("bulk", Api.BASE + "/bulk");
        told.put("openapi", Api.BASE + "/openapi.json");
        told.put("documentation", "/api");
        told.put("fhir", "/fhir/R4/metadata");
        told.put("catalogue", "/catalog");
        told.put("licence", Api.LICENCE);
        return Answers.of(request, told);
    }
}
