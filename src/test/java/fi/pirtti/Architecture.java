package fi.pirtti;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rules between the rooms of the program. A room that is still empty keeps every rule. */
enum Architecture {
    LAYERS_POINT_DOWNWARDS(layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("app")
            .definedBy("fi.pirtti.app..")
            .layer("ui")
            .definedBy("fi.pirtti.ui..")
            .layer("cli")
            .definedBy("fi.pirtti.cli..")
            .layer("facilitation")
            .definedBy("fi.pirtti.facilitation..")
            .layer("office")
            .definedBy("fi.pirtti.office..")
            .layer("exchange")
            .definedBy("fi.pirtti.exchange..")
            .layer("storage")
            .definedBy("fi.pirtti.storage..")
            .layer("domain")
            .definedBy("fi.pirtti.domain..")
            .layer("support")
            .definedBy("fi.pirtti.support..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("facilitation")
            .mayOnlyBeAccessedByLayers("app", "ui", "cli")
            .whereLayer("office")
            .mayOnlyBeAccessedByLayers("app", "ui", "cli")
            .whereLayer("exchange")
            .mayOnlyBeAccessedByLayers("app", "ui", "cli", "facilitation", "office")
            .whereLayer("storage")
            .mayOnlyBeAccessedByLayers("app", "ui", "cli", "facilitation", "office")
            .whereLayer("domain")
            .mayOnlyBeAccessedByLayers("app", "ui", "cli", "facilitation", "office", "exchange", "storage")
            .whereLayer("support")
            .mayNotAccessAnyLayer()),

    NO_CYCLES_BETWEEN_PACKAGES(slices().matching("fi.pirtti.(**)").should().beFreeOfCycles()),

    DESKS_DO_NOT_KNOW_EACH_OTHER(apart("fi.pirtti.facilitation..", "fi.pirtti.office..")),

    DESK_WINDOWS_DO_NOT_KNOW_EACH_OTHER(apart("fi.pirtti.ui.facilitator..", "fi.pirtti.ui.office..")),

    FILES_AND_STORES_DO_NOT_KNOW_EACH_OTHER(apart("fi.pirtti.exchange..", "fi.pirtti.storage..")),

    JAVAFX_ONLY_IN_UI_AND_APP(noClasses()
            .that()
            .resideOutsideOfPackages("fi.pirtti.ui..", "fi.pirtti.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp..")),

    SQL_ONLY_IN_STORAGE(noClasses()
            .that()
            .resideOutsideOfPackage("fi.pirtti.storage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..")),

    JACKSON_ONLY_IN_EXCHANGE_AND_STORAGE(noClasses()
            .that()
            .resideOutsideOfPackages("fi.pirtti.exchange..", "fi.pirtti.storage..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..")),

    // a checksum or a random id is no secret kept: those three may be used everywhere
    CRYPTO_ONLY_IN_EXCHANGE(noClasses()
            .that()
            .resideOutsideOfPackage("fi.pirtti.exchange..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.crypto..", "java.security..", "com.exceptionfactory..")
                    .and(not(anyOf(MessageDigest.class, SecureRandom.class, NoSuchAlgorithmException.class))))),

    // PDF files are made by Java's 2D drawing: on images and in the background, in one package
    NO_AWT_OR_SWING_ON_SCREEN(CompositeArchRule.of(noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javax.swing..", "javafx.embed.swing.."))
            .and(noClasses()
                    .that()
                    .resideOutsideOfPackage("fi.pirtti.exchange.pdf..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.awt..", "javax.imageio.."))),

    STANDARD_OUTPUT_ONLY_IN_CLI(noClasses()
            .that()
            .resideOutsideOfPackage("fi.pirtti.cli..")
            .should()
            .accessField(System.class, "out")),

    // what windows do beside the screen, and what spare cores do ahead (decision 0149)
    THREADS_IN_ONE_CLASS_EACH_OF_TWO_PACKAGES(
            classes().should(startThreadsInOneClassOnlyOfEach("fi.pirtti.ui.common", "fi.pirtti.support"))),

    VIEW_MODELS_KNOW_NO_SCENE(noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx.scene..", "javafx.stage..", "org.controlsfx..", "org.kordamp..", "atlantafx.."));

    private static final Set<String> STARTING = Set.of("<init>", "ofVirtual", "ofPlatform", "startVirtualThread");

    final ArchRule rule;

    Architecture(ArchRule rule) {
        this.rule = rule.allowEmptyShould(true);
    }

    private static ArchRule apart(String one, String other) {
        return CompositeArchRule.of(
                        noClasses().that().resideInAPackage(one).should().dependOnClassesThat(resideInAPackage(other)))
                .and(noClasses().that().resideInAPackage(other).should().dependOnClassesThat(resideInAPackage(one)));
    }

    private static DescribedPredicate<JavaClass> anyOf(Class<?>... classes) {
        return DescribedPredicate.describe("checksums and random numbers", candidate -> {
            for (Class<?> type : classes) {
                if (candidate.isEquivalentTo(type)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static ArchCondition<JavaClass> startThreadsInOneClassOnlyOfEach(String... homes) {
        return new ArchCondition<>("leave threads and Platform.runLater to one class each of " + List.of(homes)) {
            private final Map<String, Set<String>> startingThreads = new TreeMap<>();

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (startsThread(access)) {
                        startingThreads
                                .computeIfAbsent(type.getPackageName(), home -> new TreeSet<>())
                                .add(outermost(type));
                        if (!List.of(homes).contains(type.getPackageName())) {
                            events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                        }
                    }
                }
            }

            @Override
            public void finish(ConditionEvents events) {
                startingThreads.values().stream()
                        .filter(classes -> classes.size() > 1)
                        .forEach(classes -> events.add(SimpleConditionEvent.violated(
                                classes, "several classes of a package start threads: " + classes)));
                startingThreads.clear();
            }
        };
    }

    private static boolean startsThread(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return switch (owner) {
            case "javafx.application.Platform" -> name.equals("runLater");
            case "java.lang.Thread" -> STARTING.contains(name);
            case "java.util.Timer" -> name.equals("<init>");
            case "java.util.concurrent.CompletableFuture" -> name.endsWith("Async");
            case "java.util.concurrent.Executors",
                    "java.util.concurrent.ForkJoinPool",
                    "java.util.concurrent.ThreadPoolExecutor",
                    "java.util.concurrent.ScheduledThreadPoolExecutor",
                    "javafx.concurrent.Task",
                    "javafx.concurrent.Service" -> true;
            default -> false;
        };
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(Architecture::outermost).orElse(type.getName());
    }
}
