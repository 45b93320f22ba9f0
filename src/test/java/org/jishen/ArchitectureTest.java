package org.jishen;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

@AnalyzeClasses(packages = "org.jishen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** A package may use those before it. */
  private static final List<String> ORDER =
      List.of(
          "knowledge",
          "text",
          "document",
          "reading",
          "submission",
          "recognition",
          "rulebook",
          "local",
          "profile",
          "review",
          "repair",
          "disposition",
          "comparison",
          "casebook",
          "exercise",
          "report",
          "markup",
          "seal",
          "batch",
          "cli");

  @ArchTest
  static final ArchRule packages_use_only_those_before_them =
      classes()
          .should(useOnlyPackagesBeforeTheirOwn())
          .because("data goes one way, from the file to the report, and so must knowledge of it");

  @ArchTest
  static final ArchRule packages_do_not_depend_on_each_other_in_circles =
      slices()
          .matching("org.jishen.(*)..")
          .should()
          .beFreeOfCycles()
          .because("what goes round in circles can only be understood and changed as a whole");

  @ArchTest
  static final ArchRule only_the_rulebook_knows_drools =
      noClasses()
          .that(not(resideInAPackage("org.jishen.rulebook..")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.kie..", "org.drools..", "org.mvel.."))
          .because("a new engine or a new version of it must be a matter of one package");

  @ArchTest
  static final ArchRule only_the_command_line_knows_picocli =
      noClasses()
          .that(not(resideInAPackage("org.jishen.cli..")))
          .should()
          .dependOnClassesThat(resideInAPackage("picocli.."))
          .because("everything else must work behind another desk than a terminal too");

  @ArchTest
  static final ArchRule readers_know_no_labels =
      noClasses()
          .that(resideInAPackage("org.jishen.reading.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.jishen.submission..", "org.jishen.recognition.."))
          .because(
              "a format says what stands where; what it means is decided once for all formats");

  @ArchTest
  static final ArchRule reviews_know_no_file_format =
      noClasses()
          .that(resideInAPackage("org.jishen.review.."))
          .should()
          .dependOnClassesThat(resideInAPackage("org.jishen.reading.."))
          .because("a form is right or wrong whatever file it came in");

  @ArchTest
  static final ArchRule facts_do_not_change =
      fields()
          .that()
          .areDeclaredInClassesThat(resideInAPackage("org.jishen.submission.."))
          .should()
          .beFinal()
          .because("several rules look at a fact, and none may see what another left of it");

  @ArchTest
  static final ArchRule facts_are_records =
      classes()
          .that(resideInAPackage("org.jishen.submission.."))
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .areNotAnonymousClasses()
          .should()
          .beRecords()
          .orShould()
          .haveOnlyPrivateConstructors()
          .because("rules join facts by their values; what is no fact here only compares texts");

  @ArchTest
  static final ArchRule money_is_never_floating_point =
      methods()
          .that()
          .areDeclaredInClassesThat(
              resideInAnyPackage("org.jishen.text..", "org.jishen.submission.."))
          .should()
          .notHaveRawReturnType(double.class)
          .andShould()
          .notHaveRawReturnType(float.class)
          .because("0.1 + 0.2 must be 0.3, or sums that agree are reported as faults");

  private static ArchCondition<JavaClass> useOnlyPackagesBeforeTheirOwn() {
    return new ArchCondition<>("use only packages before their own: " + ORDER) {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        int own = place(user);
        user.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> place(dependency.getTargetClass()) > own)
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(user, dependency.getDescription())));
        if (own < 0) {
          events.add(SimpleConditionEvent.violated(user, user.getName() + " is in no package"));
        }
      }
    };
  }

  /** The number of a class's package in the order; -1 for a class that is not ours. */
  private static int place(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith("org.jishen.") ? ORDER.indexOf(name.substring(11)) : -1;
  }
}
