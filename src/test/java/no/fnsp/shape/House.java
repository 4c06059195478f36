package no.fnsp.shape;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import no.fnsp.Fnsp;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The house as it was compiled: its rooms and its classes, without the tests. */
final class House {

    static final ApplicationModules ROOMS = ApplicationModules.of(Fnsp.class);

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.fnsp");

    private House() {}

    /** The names of the rooms, in alphabetical order. */
    static List<String> rooms() {
        return ROOMS.stream()
                .map(room -> room.getIdentifier().toString())
                .sorted()
                .toList();
    }

    /** The rooms that {@code room} says in its package-info that it may use. */
    static List<String> mayUse(String room) {
        return List.of(packageInfo(room).getAnnotation(ApplicationModule.class).allowedDependencies());
    }

    static Class<?> packageInfo(String room) {
        try {
            return Class.forName("no.fnsp." + room + ".package-info");
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("The room " + room + " has no package-info.java that says what it is", missing);
        }
    }
}
