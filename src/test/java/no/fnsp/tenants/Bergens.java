package no.fnsp.tenants;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Body;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Edition;
import no.fnsp.content.Text;
import no.fnsp.identity.Permit;
import no.fnsp.site.Site;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** One of everything that a command can be about, all of it Helse Bergen's. */
record Bergens(
        Permit permit, Site site, Document document, Draft draft, Edition edition, UUID person, UUID asset, UUID plan) {

    private static final Text WORDS = new Text("Tittel", List.of(Markup.clean("Ingress.")), List.of());

    Object[] arguments(Parameter[] parameters) {
        return Arrays.stream(parameters)
                .map(one -> sample(one.getType(), one.getName()))
                .toArray();
    }

    /** Null for a type that nobody has thought of here: then the command is seen to do something else than refuse. */
    @Nullable
    Object sample(Class<?> type, String name) {
        Map<Class<?>, Object> known = known();
        if (known.containsKey(type)) {
            return known.get(type);
        }
        if (type == UUID.class) {
            return id(name);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isInterface() && type.isSealed()) {
            return sample(type.getPermittedSubclasses()[0], name);
        }
        return type.isRecord() ? made(type) : null;
    }

    private Map<Class<?>, Object> known() {
        var all = new LinkedHashMap<Class<?>, Object>();
        all.put(Permit.class, permit);
        all.put(Site.class, site);
        all.put(Document.class, document);
        all.put(Draft.class, draft);
        all.put(Edition.class, edition);
        all.put(Body.class, WORDS);
        all.put(Language.class, Language.NN);
        all.put(String.class, "ord");
        all.put(int.class, 1);
        all.put(long.class, 1L);
        all.put(boolean.class, true);
        all.put(double.class, 0.5);
        all.put(Integer.class, 1);
        all.put(Long.class, 1L);
        all.put(Boolean.class, true);
        all.put(Double.class, 0.5);
        all.put(Instant.class, Instant.now());
        all.put(LocalDate.class, LocalDate.now());
        all.put(Duration.class, Duration.ofDays(1));
        all.put(Words.class, Words.of(Language.NN, "ord"));
        all.put(BlockId.class, BlockId.fresh());
        all.put(Markup.class, Markup.clean("ord"));
        all.put(List.class, List.of());
        all.put(Set.class, Set.of());
        all.put(Map.class, Map.of());
        all.put(Optional.class, Optional.empty());
        all.put(byte[].class, new byte[] {1});
        all.put(InputStream.class, new ByteArrayInputStream(new byte[] {1, 2, 3}));
        return all;
    }

    private UUID id(String name) {
        return switch (name) {
            case "site" -> site.id();
            case "draft" -> draft.id();
            case "edition", "version", "previous" -> edition.id();
            case "account", "person", "by" -> person;
            case "asset" -> asset;
            case "plan" -> plan;
            default -> document.id();
        };
    }

    private @Nullable Object made(Class<?> type) {
        try {
            RecordComponent[] parts = type.getRecordComponents();
            Constructor<?> whole = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            whole.setAccessible(true);
            return whole.newInstance(Arrays.stream(parts)
                    .map(part ->
                            part.getName().equals("id") && type.getSimpleName().equals("Asset")
                                    ? asset
                                    : sample(part.getType(), part.getName()))
                    .toArray());
        } catch (ReflectiveOperationException pickier) {
            return null;
        }
    }
}
