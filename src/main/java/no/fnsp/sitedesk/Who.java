package no.fnsp.sitedesk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** @param ids may hold null, for nobody who is known */
    Map<UUID, String> names(Here here, Collection<@Nullable UUID> ids) {
        List<UUID> known = ids.stream().filter(Objects::nonNull).distinct().toList();
        var names = new HashMap<UUID, String>();
        register.of(known).forEach(account -> names.put(account.id(), account.name()));
        known.stream()
                .filter(Permits::isImporter)
                .forEach(id -> names.put(id, here.words().get("sitedesk.by.importer")));
        return names;
    }

    String name(Here here, @Nullable UUID id) {
        return id == null ? "" : names(here, List.of(id)).getOrDefault(id, "");
    }
}
