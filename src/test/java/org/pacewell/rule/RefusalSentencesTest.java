package org.pacewell.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal has its sentence, and every sentence its use. */
class RefusalSentencesTest {
    private static final Set<String> KEYS =
            new TreeSet<>(ResourceBundle.getBundle("messages.refusals").keySet());
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z]+\\.[A-Za-z]+)\"");
    private static final String SOURCE = source();

    static List<Class<?>> refusals() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.pacewell").stream()
                        .filter(type -> type.isAssignableTo(Refusal.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::reflect)
                        .collect(Collectors.toUnmodifiableList());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalHasASentence(Class<?> type) throws ReflectiveOperationException {
        var refusal = made(type);

        assertThat(refusal.getMessage()).isNotBlank().doesNotContain("%s").endsWith(".");
        assertThat(KEYS).contains("title." + refusal.status());
    }

    @Test
    void everySentenceThatTheCodeNamesExists() {
        var families = KEYS.stream().map(key -> key.replaceAll("\\..*", "")).collect(Collectors.toSet());
        var named = LITERAL.matcher(SOURCE)
                .results()
                .map(found -> found.group(1))
                .filter(key -> families.contains(key.replaceAll("\\..*", "")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(KEYS).containsAll(named);
    }

    @Test
    void everySentenceIsUsed() {
        var names = refusals().stream().map(Class::getSimpleName).collect(Collectors.toSet());

        assertThat(KEYS)
                .filteredOn(key -> !key.matches("title\\.[0-9]+"))
                .allMatch(key -> names.contains(key) || SOURCE.contains('"' + key + '"'));
    }

    @Test
    void noSentenceBlames() {
        var sentences = ResourceBundle.getBundle("messages.refusals");

        assertThat(KEYS)
                .allSatisfy(key -> assertThat(sentences.getString(key))
                        .doesNotContainIgnoringCase("invalid")
                        .doesNotContainIgnoringCase("illegal")
                        .doesNotContainIgnoringCase("your fault."));
    }

    private static Refusal made(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        var arguments = Stream.of(constructor.getParameterTypes())
                .map(RefusalSentencesTest::sample)
                .toArray();
        return (Refusal) constructor.newInstance(arguments);
    }

    private static Object sample(Class<?> type) {
        if (type == String.class) return "100 % sure";
        if (type == int.class) return 3;
        if (type == List.class) return List.of();
        if (type == FieldError.class) return new FieldError("field", "message");
        throw new AssertionError("Give this test a sample of " + type);
    }

    private static String source() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var text = new StringBuilder();
            for (var file : files.filter(Files::isRegularFile).toList()) text.append(Files.readString(file));
            return text.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
