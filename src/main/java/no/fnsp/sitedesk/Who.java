package no.fnsp.sitedesk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of those who have set something up. */
@Component
class Who {

    private final Register register;

    Who(Register register) {
        this.register = register;
    }

    Map<UUID, String> names(Here here, Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        register.of(ids).forEach(account -> names.put(account.id(), account.name()));
        ids.stream()
                .filter(Permits::isImporter)
                .forEach(id -> names.put(id, here.words().get("sitedesk.by.importer")));
        return names;
    }

    String name(Here here, @Nullable UUID id) {
        return id == null ? "" : names(here, List.of(id)).getOrDefault(id, "");
    }
}
