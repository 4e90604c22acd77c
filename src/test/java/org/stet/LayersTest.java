package org.stet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.claim.ClaimType;
import org.stet.claim.ClaimTypes;
import org.stet.read.ArticleReader;
import org.stet.read.Readers;
import org.stet.report.ReportFormat;
import org.stet.report.ReportWriter;

/** What the design says of packages, doors, clocks and lists. */
class LayersTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.stet");

  /** Which package may use which. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("json", Set.of()),
          Map.entry("yaml", Set.of("text")),
          Map.entry("read", Set.of("text", "yaml", "json")),
          Map.entry("fetch", Set.of()),
          Map.entry("model", Set.of("store")),
          Map.entry("language", Set.of("text", "model", "store")),
          Map.entry("store", Set.of()),
          Map.entry("fact", Set.of("text", "yaml", "store")),
          Map.entry("mention", Set.of("text", "language", "fact", "store")),
          Map.entry("claim", Set.of("text", "language", "mention", "fact")),
          Map.entry("check", Set.of("text", "language", "fact", "mention", "claim")),
          Map.entry("cache", Set.of("text", "store", "fact", "claim", "check")),
          Map.entry("config", Set.of("text", "yaml", "read", "claim", "store")),
          Map.entry("gate", Set.of("text", "yaml", "json", "claim", "check", "config")),
          Map.entry("evaluate", Set.of("text", "json", "claim", "check")),
          Map.entry("fix", Set.of("text", "claim", "check")),
          Map.entry("correct", Set.of("text", "claim", "check")),
          Map.entry("report", Set.of("text", "fact", "claim", "check", "json", "correct")),
          Map.entry("compare", Set.of("text", "json", "claim", "report")),
          Map.entry(
              "notices", Set.of("text", "fact", "claim", "check", "json", "report", "correct")),
          Map.entry("review", Set.of("text", "yaml", "json", "claim", "check")),
          Map.entry("imports", Set.of("text", "json", "yaml", "read", "fact", "fetch", "store")),
          Map.entry(
              "curate",
              Set.of("text", "json", "yaml", "read", "fact", "mention", "claim", "check")),
          Map.entry(
              "cli",
              Set.of(
                  "text",
                  "language",
                  "read",
                  "fact",
                  "mention",
                  "claim",
                  "check",
                  "report",
                  "fetch",
                  "imports",
                  "store",
                  "curate",
                  "evaluate",
                  "fix",
                  "config",
                  "gate",
                  "cache",
                  "correct",
                  "compare",
                  "notices",
                  "review")));

  @Test
  void everyPackageUsesOnlyWhatItMay() {
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : MAY_USE.keySet()) {
      layers = layers.layer(name).definedBy("org.stet." + name + "..");
    }
    for (Map.Entry<String, Set<String>> entry : MAY_USE.entrySet()) {
      String[] used = entry.getValue().toArray(String[]::new);
      layers =
          used.length == 0
              ? layers.whereLayer(entry.getKey()).mayNotAccessAnyLayer()
              : layers.whereLayer(entry.getKey()).mayOnlyAccessLayers(used);
    }
    layers.check(CLASSES);
  }

  @Test
  void everyPackageIsInTheMap() {
    Set<String> packages =
        CLASSES.stream().map(c -> topPackage(c)).collect(Collectors.toUnmodifiableSet());
    assertThat(packages).isEqualTo(MAY_USE.keySet());
  }

  private static String topPackage(JavaClass c) {
    return c.getPackageName().replaceFirst("^org\\.stet\\.", "").replaceFirst("\\..*", "");
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.stet.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "read, org.jsoup",
    "read, org.commonmark",
    "language, opennlp",
    "yaml, org.snakeyaml",
    "json, com.fasterxml",
    "fetch, okhttp3",
    "fetch, okio",
    "imports|curate, org.apache.commons.csv",
    "cli, picocli"
  })
  void aLibraryHasOneDoor(String doors, String library) {
    assertThat(CLASSES.stream().anyMatch(c -> uses(c, library))).isTrue();
    noClasses()
        .that()
        .resideOutsideOfPackages(
            Stream.of(doors.split("\\|")).map(d -> "org.stet." + d + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .check(CLASSES);
  }

  private static boolean uses(JavaClass user, String library) {
    return user.getDirectDependenciesFromSelf().stream()
        .anyMatch(d -> d.getTargetClass().getPackageName().startsWith(library));
  }

  @Test
  void onlyTheCommandHasStandardStreams() {
    for (String stream : List.of("in", "out", "err")) {
      noClasses()
          .that()
          .resideOutsideOfPackage("org.stet.cli..")
          .should()
          .accessField(System.class, stream)
          .check(CLASSES);
    }
  }

  @Test
  void nothingAsksTheMachineForTheDay() {
    noClasses().should().callMethodWhere(IS_NOW).check(CLASSES);
    noClasses().should().dependOnClassesThat().belongToAnyOf(Clock.class).check(CLASSES);
  }

  @Test
  void onlyWorkOnPacksAndTheEndOfSuppressionsHaveAClock() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.stet.cli.ImportRun")
        .and()
        .doNotHaveFullyQualifiedName("org.stet.cli.FactsCommand")
        .and()
        .doNotHaveFullyQualifiedName("org.stet.cli.SharedOptions")
        .should()
        .callMethod(InstantSource.class, "system")
        .check(CLASSES);
  }

  private static final DescribedPredicate<JavaMethodCall> IS_NOW =
      DescribedPredicate.describe(
          "asks for the time",
          call ->
              (call.getTargetOwner().getPackageName().startsWith("java.time")
                      && call.getTarget().getName().equals("now"))
                  || call.getTarget().getName().equals("currentTimeMillis"));

  @Test
  void noNameIsALumber() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base)(\\$.*)?")
        .check(CLASSES);
  }

  @Test
  void everyKindOfClaimIsListed() {
    assertThat(implementations(ClaimType.class))
        .isEqualTo(names(ClaimTypes.standard().stream().map(Object::getClass)));
  }

  @Test
  void everyReportWriterIsListed() {
    assertThat(implementations(ReportWriter.class))
        .isEqualTo(names(Arrays.stream(ReportFormat.values()).map(f -> f.writer().getClass())));
  }

  @Test
  void everyArticleReaderIsListed() {
    assertThat(implementations(ArticleReader.class))
        .isEqualTo(
            names(
                Readers.extensions().stream()
                    .map(e -> Readers.forName("article" + e).orElseThrow().getClass())));
  }

  private static Set<String> implementations(Class<?> type) {
    return CLASSES.get(type).getAllSubclasses().stream()
        .map(JavaClass::getName)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> names(Stream<Class<?>> classes) {
    return classes.map(Class::getName).collect(Collectors.toUnmodifiableSet());
  }
}
