package no.fnsp.opendata.organisation;

import java.time.Instant;
import java.util.List;
import no.fnsp.opendata.answer.Cursor;
import no.fnsp.opendata.dump.SmallDump;
import org.springframework.stereotype.Component;

/** Every part of the organisation. */
@Component
class OrganisationDump extends SmallDump<Organisations.Item> {

    private final Organisations organisations;

    OrganisationDump(Organisations organisations) {
        super("organisations");
        this.organisations = organisations;
    }

    @Override
    protected List<Organisations.Item> after(String key, Instant at) {
        return organisations.of(Organisations.Wanted.ALL, new Cursor(key), PAGE, at);
    }

    @Override
    protected String key(Organisations.Item one) {
        return one.id().toString();
    }
}
