package fi.pirtti;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("fi.pirtti");

    private static final Pattern NAME = Pattern.compile("package (\\S+);.*?(?:class|interface) (\\w+)");

    @ParameterizedTest
    @EnumSource
    void the_program_keeps_the_rule(Architecture architecture) {
        architecture.rule.check(PROGRAM);
    }

    static Stream<Arguments> violations() {
        return Stream.of(
                broken(
                        Architecture.LAYERS_POINT_DOWNWARDS,
                        "package fi.pirtti.domain; class A { fi.pirtti.support.S s; }",
                        "package fi.pirtti.support; public class S { fi.pirtti.domain.B b; }",
                        "package fi.pirtti.domain; public class B {}"),
                broken(
                        Architecture.LAYERS_POINT_DOWNWARDS,
                        "package fi.pirtti.domain; class A { fi.pirtti.storage.S s; }",
                        "package fi.pirtti.storage; public class S {}"),
                broken(
                        Architecture.LAYERS_POINT_DOWNWARDS,
                        "package fi.pirtti.storage; class A { fi.pirtti.office.S s; }",
                        "package fi.pirtti.office; public class S {}"),
                broken(
                        Architecture.LAYERS_POINT_DOWNWARDS,
                        "package fi.pirtti.facilitation; class A { fi.pirtti.ui.home.S s; }",
                        "package fi.pirtti.ui.home; public class S {}"),
                broken(
                        Architecture.LAYERS_POINT_DOWNWARDS,
                        "package fi.pirtti.cli; class A { fi.pirtti.ui.S s; }",
                        "package fi.pirtti.ui; public class S {}"),
                broken(
                        Architecture.LAYERS_POINT_DOWNWARDS,
                        "package fi.pirtti.ui; class A { fi.pirtti.app.S s; }",
                        "package fi.pirtti.app; public class S {}"),
                broken(
                        Architecture.NO_CYCLES_BETWEEN_PACKAGES,
                        "package fi.pirtti.ui.a; public class A { fi.pirtti.ui.b.B b; }",
                        "package fi.pirtti.ui.b; public class B { fi.pirtti.ui.a.A a; }"),
                broken(
                        Architecture.DESKS_DO_NOT_KNOW_EACH_OTHER,
                        "package fi.pirtti.facilitation; class A { fi.pirtti.office.S s; }",
                        "package fi.pirtti.office; public class S {}"),
                broken(
                        Architecture.DESKS_DO_NOT_KNOW_EACH_OTHER,
                        "package fi.pirtti.office; class A { fi.pirtti.facilitation.S s; }",
                        "package fi.pirtti.facilitation; public class S {}"),
                broken(
                        Architecture.DESK_WINDOWS_DO_NOT_KNOW_EACH_OTHER,
                        "package fi.pirtti.ui.office; class A { fi.pirtti.ui.facilitator.run.S s; }",
                        "package fi.pirtti.ui.facilitator.run; public class S {}"),
                broken(
                        Architecture.FILES_AND_STORES_DO_NOT_KNOW_EACH_OTHER,
                        "package fi.pirtti.exchange; class A { fi.pirtti.storage.S s; }",
                        "package fi.pirtti.storage; public class S {}"),
                broken(
                        Architecture.JAVAFX_ONLY_IN_UI_AND_APP,
                        "package fi.pirtti.facilitation; class A { javafx.beans.property.StringProperty p; }"),
                broken(
                        Architecture.SQL_ONLY_IN_STORAGE,
                        "package fi.pirtti.facilitation; class A { void a() throws java.sql.SQLException {} }"),
                broken(
                        Architecture.JACKSON_ONLY_IN_EXCHANGE_AND_STORAGE,
                        "package fi.pirtti.domain; class A { com.fasterxml.jackson.databind.JsonNode n; }"),
                broken(
                        Architecture.CRYPTO_ONLY_IN_EXCHANGE,
                        "package fi.pirtti.office; class A { java.security.PrivateKey k; }"),
                broken(
                        Architecture.CRYPTO_ONLY_IN_EXCHANGE,
                        "package fi.pirtti.storage; class A { com.exceptionfactory.jagged.RecipientStanzaReader r; }"),
                broken(
                        Architecture.NO_AWT_OR_SWING_ON_SCREEN,
                        "package fi.pirtti.ui.common; class A { java.awt.Color c; }"),
                broken(
                        Architecture.NO_AWT_OR_SWING_ON_SCREEN,
                        "package fi.pirtti.exchange.pdf; class A { javax.swing.JFrame f; }"),
                broken(
                        Architecture.STANDARD_OUTPUT_ONLY_IN_CLI,
                        "package fi.pirtti.office; class A { void a() { System.out.println(); } }"),
                broken(
                        Architecture.THREADS_IN_ONE_CLASS_EACH_OF_TWO_PACKAGES,
                        "package fi.pirtti.ui.run; class A { void a() { javafx.application.Platform.runLater(() ->"
                                + " {}); } }"),
                broken(
                        Architecture.THREADS_IN_ONE_CLASS_EACH_OF_TWO_PACKAGES,
                        "package fi.pirtti.storage; class A { void a() { Thread.ofVirtual().start(() -> {}); } }"),
                broken(
                        Architecture.THREADS_IN_ONE_CLASS_EACH_OF_TWO_PACKAGES,
                        "package fi.pirtti.ui.common; class A { Thread t = new Thread(); }",
                        "package fi.pirtti.ui.common; class B { Object t ="
                                + " java.util.concurrent.Executors.newCachedThreadPool(); }"),
                broken(
                        Architecture.THREADS_IN_ONE_CLASS_EACH_OF_TWO_PACKAGES,
                        "package fi.pirtti.support; public class A { Thread t = new Thread(); }",
                        "package fi.pirtti.support; public class B { Thread t = new Thread(); }"),
                broken(
                        Architecture.THREADS_IN_ONE_CLASS_EACH_OF_TWO_PACKAGES,
                        "package fi.pirtti.support.log; public class A { Thread t = new Thread(); }"),
                broken(
                        Architecture.VIEW_MODELS_KNOW_NO_SCENE,
                        "package fi.pirtti.ui.home; class HomeViewModel { javafx.scene.Node node; }"));
    }

    private static Arguments broken(Architecture rule, String... sources) {
        return Arguments.of(rule, List.of(sources));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void a_class_that_breaks_the_rule_is_found(Architecture broken, List<String> sources, @TempDir Path directory)
            throws IOException {
        JavaClasses classes = compile(sources, directory);
        assertThat(broken.rule.evaluate(classes).hasViolation()).isTrue();
    }

    @Test
    void harmless_neighbours_are_left_alone(@TempDir Path directory) throws IOException {
        JavaClasses classes = compile(
                List.of(
                        "package fi.pirtti.domain; public class D {}",
                        "package fi.pirtti.support; public class S { java.security.MessageDigest digest; "
                                + "Thread ahead = new Thread(); }",
                        "package fi.pirtti.storage; public class T { java.sql.Connection connection; "
                                + "fi.pirtti.domain.D domain; fi.pirtti.support.S support; }",
                        "package fi.pirtti.exchange; public class E { javax.crypto.Mac mac; java.security.Key key; }",
                        "package fi.pirtti.exchange.pdf; public class P { java.awt.image.BufferedImage image; }",
                        "package fi.pirtti.cli; public class C { void print() { System.out.println(); } "
                                + "fi.pirtti.exchange.E exchange; }",
                        "package fi.pirtti.ui.common; public class R { Thread one = new Thread(); "
                                + "Object inner = new Object() { Thread two = new Thread(); }; }",
                        "package fi.pirtti.ui.home; class HomeViewModel { fi.pirtti.ui.common.R runner; "
                                + "javafx.beans.property.StringProperty title; }"),
                directory);
        for (Architecture architecture : Architecture.values()) {
            architecture.rule.check(classes);
        }
    }

    private static JavaClasses compile(List<String> sources, Path directory) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-d", directory.toString(), "-cp", System.getProperty("java.class.path")));
        for (String source : sources) {
            var name = NAME.matcher(source);
            assertThat(name.find()).isTrue();
            Path folder = directory.resolve("src").resolve(name.group(1));
            Files.createDirectories(folder);
            Path file = folder.resolve(name.group(2) + ".java");
            Files.writeString(file, source);
            arguments.add(file.toString());
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(status).isZero();
        return new ClassFileImporter().importPath(directory);
    }
}
