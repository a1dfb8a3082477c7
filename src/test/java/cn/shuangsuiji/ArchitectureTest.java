package cn.shuangsuiji;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "cn.shuangsuiji", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "cn.shuangsuiji.";

    /** The packages in the order of the work; the empty name is the root, where App puts the services together. */
    private static final List<String> ORDER = List.of("base", "db", "audit", "office", "security", "catalog", "plan",
            "draw", "assignment", "inspection", "disposal", "notice", "publication", "statistics", "exchange", "today",
            "sample", "",
            "demo", "ui", "cli");

    @ArchTest
    static final ArchRule WORK_FLOWS_ONE_WAY = classes().that().resideInAPackage(ROOT + "*..")
            .should(dependOnlyOnEarlierFeatures())
            .because("the package list is the procedure: whoever reads it downward meets nothing unknown");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(ROOT + "(*)..").should().beFreeOfCycles()
            .because("two packages that need each other are one package with two names");

    @ArchTest
    static final ArchRule JAVAFX_STAYS_IN_UI = onlyIn("javafx..", "..ui..")
            .because("the command line and the tests run everything without a toolkit");

    @ArchTest
    static final ArchRule VIEW_MODELS_KNOW_NO_NODES = noClasses().that().haveSimpleNameEndingWith("ViewModel").should()
            .dependOnClassesThat().resideInAPackage("javafx.scene..")
            .because("what a screen does is tested without drawing it");

    @ArchTest
    static final ArchRule SQL_STAYS_IN_DB = onlyIn("java.sql..", "..db..")
            .because("one package owns connections and transactions");

    @ArchTest
    static final ArchRule MAPPERS_ARE_HIDDEN = classes().that().haveSimpleNameEndingWith("Mapper").should()
            .bePackagePrivate().because("a feature's tables are its own affair");

    @ArchTest
    static final ArchRule PDF_STAYS_IN_NOTICE = onlyIn("org.apache.pdfbox..", "..notice..")
            .because("one package per third-party library, so that it can be replaced");

    @ArchTest
    static final ArchRule QR_STAYS_IN_NOTICE = onlyIn("com.google.zxing..", "..notice..")
            .because("one package per third-party library, so that it can be replaced");

    @ArchTest
    static final ArchRule PAPERS_FLOW_ONE_WAY = slices().matching(ROOT + "notice.(*)..").should().beFreeOfCycles()
            .because("a typesetter that knew the office's records could be used for nothing else");

    @ArchTest
    static final ArchRule CRYPTOGRAPHY_STAYS_IN_EXCHANGE = onlyIn("org.bouncycastle..", "..exchange..")
            .because("one package per third-party library, so that it can be replaced");

    @ArchTest
    static final ArchRule PICOCLI_STAYS_IN_CLI = onlyIn("picocli..", "..cli..")
            .because("one package per third-party library, so that it can be replaced");

    @ArchTest
    static final ArchRule SPREADSHEETS_STAY_IN_CATALOG = onlyIn("org.dhatim..", "..catalog..", "..sample..")
            .because("lists come in and go out in one place; the sample county writes the files an office would get");

    @ArchTest
    static final ArchRule OLD_WORKBOOKS_STAY_IN_IMPORTING = onlyIn("org.apache.poi..", "..catalog.importing..")
            .because("one package per third-party library, so that it can be replaced");

    @ArchTest
    static final ArchRule DISTRIBUTIONS_STAY_IN_STATISTICS = onlyIn("org.apache.commons.numbers..", "..statistics..")
            .because("one package per third-party library, so that it can be replaced");

    @ArchTest
    static final ArchRule JSON_STAYS_IN_BASE = onlyIn("com.fasterxml.jackson.databind.json..", "..base..")
            .because("digests are taken of JSON texts: there is one way to write them");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses().should().callMethod(Instant.class, "now").orShould()
            .callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now").orShould()
            .callMethod(System.class, "currentTimeMillis").orShould().callMethod(Clock.class, "systemDefaultZone")
            .because("a test and the sample county choose the day; Main alone asks the machine");

    @ArchTest
    static final ArchRule CHANCE_COMES_FROM_ONE_CLASS = noClasses().that()
            .doNotHaveFullyQualifiedName(ROOT + "base.Randomness").should().dependOnClassesThat()
            .areAssignableTo(Random.class).orShould().callMethod(Math.class, "random").orShould()
            .callMethod(UUID.class, "randomUUID")
            .because("nothing may be drawn by a chance that nobody can compute again");

    @ArchTest
    static final ArchRule SCREENS_START_NO_THREADS = noClasses().that().resideInAPackage("..ui..").and()
            .resideOutsideOfPackages("..ui.kit..", "..ui.desk..").should().dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .because("background work has one door, which shows it and can stop it");

    @ArchTest
    static final ArchRule NOBODY_PRINTS_TO_THE_CONSOLE = noClasses().that().resideOutsideOfPackage("..cli..").should()
            .accessField(System.class, "out").orShould().accessField(System.class, "err")
            .because("a window has no console; commands write through their own writer");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses().should().haveSimpleNameEndingWith("Util").orShould()
            .haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Helper").orShould()
            .haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Impl")
            .because("such a name is a place where things are put that nobody named");

    @ArchTest
    static final ArchRule NO_BOOLEAN_SWITCHES_IN_SERVICES = methods().that().arePublic().and()
            .areDeclaredInClassesThat().haveSimpleNameEndingWith("Service").should()
            .notHaveRawParameterTypes(boolean.class)
            .because("a bare true at a call says nothing to its reader");

    private static ArchRule onlyIn(String library, String... packages) {
        return noClasses().that().resideOutsideOfPackages(packages).should().dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static ArchCondition<JavaClass> dependOnlyOnEarlierFeatures() {
        return new ArchCondition<>("depend only on features before their own") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                int own = place(from);
                from.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> place(dependency.getTargetClass()) > own).forEach(dependency -> events
                                .add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                if (own < 0) {
                    events.add(SimpleConditionEvent.violated(from, from.getName() + " is in no feature of the list"));
                }
            }
        };
    }

    private static int place(JavaClass type) {
        if (!(type.getPackageName() + ".").startsWith(ROOT)) {
            return 0;
        }
        if (type.getSimpleName().equals("Main")) {
            return ORDER.size();
        }
        if (type.getPackageName().equals("cn.shuangsuiji")) {
            return ORDER.indexOf("");
        }
        String feature = type.getPackageName().substring(ROOT.length()).replaceAll("\\..*", "");
        return ORDER.indexOf(feature);
    }
}
