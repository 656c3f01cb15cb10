package se.samverkan;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Says who may do what, as the code has it: every page and every public method of every service. */
final class PermissionTable {

    private static final String ROOT = "se.samverkan.";

    private PermissionTable() {}

    /** The whole of docs/permissions.md. */
    static String text() {
        List<Class<?>> types = types();
        return """
                # Who may do what

                Generated from the code; a test compares the two. To write it anew: `./portal permissions`.

                A role is held in a unit. *Signed in* is anybody with an account, *staff* anybody with a staff role. A role
                opens the door; which case, association or partnership somebody may touch is checked inside, by the object.
                What is not theirs answers as if it did not exist. Where the code says a rule in words, it is quoted here.

                ## Pages of the app

                | Page | Who |
                |---|---|
                """
                + pages(types)
                + "\n## Services\n"
                + types.stream()
                        .filter(type -> type.isAnnotationPresent(Service.class))
                        .map(PermissionTable::service)
                        .collect(Collectors.joining());
    }

    private static List<Class<?>> types() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("se.samverkan").stream()
                        .filter(type -> type.isAnnotatedWith(Service.class) || type.isAnnotatedWith(Route.class))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static String pages(List<Class<?>> types) {
        return types.stream()
                .filter(type -> type.isAnnotationPresent(Route.class))
                .flatMap(type -> Stream.concat(
                                Stream.of(type.getAnnotation(Route.class).value()),
                                Arrays.stream(type.getAnnotationsByType(RouteAlias.class))
                                        .map(RouteAlias::value))
                        .map(path -> "| `/app/" + path + "` | " + who(type) + " |\n"))
                .sorted()
                .collect(Collectors.joining());
    }

    private static String service(Class<?> type) {
        String source = source(type);
        String rows = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> "| `" + method.getName() + "("
                        + Arrays.stream(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(", "))
                        + ")` | " + who(method) + " | " + words(source, method) + " |\n")
                .sorted()
                .collect(Collectors.joining());
        return "\n### " + type.getName().replace(ROOT, "") + "\n\n| Method | Who | Rule |\n|---|---|---|\n" + rows;
    }

    static String who(AnnotatedElement element) {
        RolesAllowed roles = element.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return Stream.of(roles.value()).map(PermissionTable::name).sorted().collect(Collectors.joining(", "));
        }
        if (element.isAnnotationPresent(PermitAll.class)) {
            return "signed in";
        }
        return element.isAnnotationPresent(AnonymousAllowed.class) ? "everybody" : "inside the program";
    }

    private static String name(String role) {
        return role.equals("PERSON")
                ? "signed in"
                : role.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The first sentence of what is written above the method, if anything is. */
    private static String words(String source, Method method) {
        Matcher comment = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\\n]*\\n\\s*)*public [^;{=]*?\\b" + method.getName()
                                + "\\(",
                        Pattern.DOTALL)
                .matcher(source);
        if (!comment.find()) {
            return "";
        }
        String plain = comment.group(1)
                .replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("\\{@\\w+ [^ }]*?#?([\\w.]+)\\}", "$1")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String before = plain.contains(" @") ? plain.substring(0, plain.indexOf(" @")) : plain;
        return before.startsWith("@") ? "" : before.replace("|", "/");
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
