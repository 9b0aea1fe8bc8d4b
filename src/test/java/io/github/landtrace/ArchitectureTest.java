package io.github.landtrace;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The arrows between the packages. The README quotes the first rule. */
@AnalyzeClasses(packages = "io.github.landtrace", importOptions = ArchitectureTest.WhatShips.class)
class ArchitectureTest {

    /** Leaves out the tests, in whichever folder a build puts them. */
    static final class WhatShips implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    // arrows
    @ArchTest
    static final ArchRule arrowsPointInOneDirection = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("names")
            .definedBy("io.github.landtrace.names")
            .layer("cypher")
            .definedBy("io.github.landtrace.cypher")
            .layer("catalogue")
            .definedBy("io.github.landtrace.catalogue")
            .layer("graph")
            .definedBy("io.github.landtrace.graph")
            .layer("load")
            .definedBy("io.github.landtrace.load")
            .layer("bods")
            .definedBy("io.github.landtrace.bods")
            .layer("trace")
            .definedBy("io.github.landtrace.trace")
            .layer("export")
            .definedBy("io.github.landtrace.export")
            .layer("detect")
            .definedBy("io.github.landtrace.detect")
            .layer("identity")
            .definedBy("io.github.landtrace.identity")
            .layer("bundle")
            .definedBy("io.github.landtrace.bundle")
            .layer("evaluate")
            .definedBy("io.github.landtrace.evaluate")
            .layer("embedded")
            .definedBy("io.github.landtrace.embedded")
            .layer("http")
            .definedBy("io.github.landtrace.http")
            .optionalLayer("bench")
            .definedBy("io.github.landtrace.bench")
            .layer("generate")
            .definedBy("io.github.landtrace.generate..")
            .layer("root")
            .definedBy("io.github.landtrace")
            .whereLayer("names")
            .mayNotAccessAnyLayer()
            .whereLayer("cypher")
            .mayOnlyAccessLayers("names")
            .whereLayer("catalogue")
            .mayOnlyAccessLayers("cypher", "names")
            .whereLayer("graph")
            .mayNotAccessAnyLayer()
            .whereLayer("load")
            .mayOnlyAccessLayers("cypher", "catalogue", "graph", "names")
            .whereLayer("bods")
            .mayOnlyAccessLayers("cypher", "catalogue", "graph", "load")
            .whereLayer("trace")
            .mayOnlyAccessLayers("graph")
            .whereLayer("export")
            .mayOnlyAccessLayers("graph")
            .whereLayer("detect")
            .mayOnlyAccessLayers("cypher", "catalogue", "graph")
            .whereLayer("identity")
            .mayOnlyAccessLayers("cypher", "catalogue", "graph")
            .whereLayer("bundle")
            .mayOnlyAccessLayers("cypher", "catalogue", "graph", "detect")
            .whereLayer("evaluate")
            .mayOnlyAccessLayers("cypher", "catalogue", "graph")
            .whereLayer("embedded")
            .mayOnlyAccessLayers("graph")
            .whereLayer("http")
            .mayOnlyAccessLayers("cypher", "catalogue", "graph", "detect", "identity", "bundle", "trace", "export")
            .whereLayer("bench")
            .mayOnlyAccessLayers("cypher", "catalogue", "graph", "load", "detect", "embedded", "http")
            .whereLayer("generate")
            .mayNotAccessAnyLayer()
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer();
    // end of arrows

    @ArchTest
    static final ArchRule onlyGraphKnowsTheDriver = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.landtrace.graph")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neo4j.driver..");

    @ArchTest
    static final ArchRule onlyHttpKnowsJavalin = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.landtrace.http")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.javalin..");

    @ArchTest
    static final ArchRule onlyEmbeddedKnowsTheServer = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.landtrace.embedded", "io.github.landtrace.graph")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neo4j..");

    @ArchTest
    static final ArchRule scenariosDependOnTheWorldAndNotTheOtherWayRound = noClasses()
            .that()
            .resideInAPackage("io.github.landtrace.generate")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.landtrace.generate.scenario");

    @ArchTest
    static final ArchRule classesAreSmall =
            classes().that().areTopLevelClasses().should(beOfAtMost(200));

    private static ArchCondition<JavaClass> beOfAtMost(int lines) {
        return new ArchCondition<>("have at most " + lines + " lines") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int last = type.getMethods().stream()
                        .flatMap(method -> method.getMethodCallsFromSelf().stream())
                        .mapToInt(call -> call.getLineNumber())
                        .max()
                        .orElse(0);
                events.add(new SimpleConditionEvent(type, last <= lines, type.getName() + " goes to line " + last));
            }
        };
    }
}
