package se.samverkan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The house: what may know what, each rule with its reason. */
class ArchitectureTests {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.samverkan");

    private static final Pattern SCREEN_TEXT = Pattern.compile(
            "new (?:Button|H[1-6]|Span|Paragraph|TextField|TextArea|Checkbox|Anchor|RouterLink)\\(\"[^\"]*[a-zåäö]{3}[^\"]*\"\\)");

    @Test
    void roomsUseOnlyTheRoomsTheyName() {
        ApplicationModules.of(Samverkan.class).verify();
    }

    @Test
    void viewsArePackagePrivate() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .because("a view is reached by its address, never from another room's code")
                .check(CODE);
    }

    @Test
    void entitiesStayInTheirRoom() {
        DescribedPredicate<JavaClass> entity =
                DescribedPredicate.describe("an entity of another room", type -> type.isAnnotatedWith(Entity.class));
        for (String room : rooms().keySet()) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("se.samverkan." + room + "..")
                    .should()
                    .dependOnClassesThat(
                            entity.and(JavaClass.Predicates.resideInAPackage("se.samverkan." + room + "..")))
                    .because("an aggregate is changed only by the room that keeps its rules")
                    .check(CODE);
        }
    }

    @Test
    void noStaffCodeReachesADraft() {
        noClasses()
                .that()
                .resideOutsideOfPackages("se.samverkan.submissions..", "se.samverkan.demo..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("se\\.samverkan\\.submissions\\.(Draft|internal\\.Draft).*")
                .because("a draft is the association's own space and has not been received (eget utrymme)")
                .check(CODE);
        noClasses()
                .that()
                .haveSimpleName("SubmittedSection")
                .or()
                .haveSimpleName("CaseFiles")
                .or()
                .haveSimpleName("SentAnswers")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("se\\.samverkan\\.submissions\\.(Draft|internal\\.Draft).*")
                .because("these are what staff see of what was sent")
                .check(CODE);
    }

    @Test
    void theShellKnowsNoRoom() {
        noClasses()
                .that()
                .resideInAPackage("se.samverkan.shell..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("se.samverkan..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
                                "se.samverkan.shell..", "se.samverkan.shared.."))))
                .because("the frame assembles itself, so that a new room changes nothing in it")
                .check(CODE);
    }

    @Test
    void notificationsAndSiteAreCalledByNobody() {
        for (String listener : List.of("notifications", "site", "shell", "demo")) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("se.samverkan." + listener + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("se.samverkan." + listener + "..")
                    .because(listener + " only listens and reads")
                    .check(CODE);
        }
    }

    @Test
    void noScreenTextIsWrittenInJava() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher text = SCREEN_TEXT.matcher(Files.readString(file));
                assertThat(text.results().map(MatchResult::group).toList())
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void theModuleMapInTheDocumentsIsTheOneInTheCode() throws IOException {
        Map<String, String> documented = new TreeMap<>();
        Pattern row = Pattern.compile("^\\| `([a-z]+)` \\| ([^|]*) \\|", Pattern.MULTILINE);
        Matcher map = row.matcher(Files.readString(Path.of("docs/architecture.md")));
        while (map.find()) {
            documented.put(
                    map.group(1),
                    Pattern.compile("`([^`]+)`")
                            .matcher(map.group(2))
                            .results()
                            .map(found -> found.group(1))
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        assertThat(documented).isEqualTo(rooms());
    }

    private static Map<String, String> rooms() {
        return CODE.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(ApplicationModule.class))
                .collect(Collectors.toMap(
                        type -> type.getPackageName().replace("se.samverkan.", ""),
                        type -> Arrays.stream(type.getAnnotationOfType(ApplicationModule.class)
                                        .allowedDependencies())
                                .sorted()
                                .collect(Collectors.joining(", ")),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
