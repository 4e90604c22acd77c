package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.stet.check.CheckedArticle;
import org.stet.check.Run;
import org.stet.text.Article;

/** The report as its readers meet it. */
class HtmlReportBrowserTest {
  private static final ReportOptions OPTIONS = ReportOptions.standard("1.2.3");

  @TempDir private static Path folder;
  private static ChromeDriver driver;

  @BeforeAll
  static void open() {
    driver = Browser.open(folder.resolve("profile"));
  }

  @AfterAll
  static void close() {
    if (driver != null) {
      driver.quit();
    }
  }

  /** Opens a report and waits until its script has run. */
  private static void show(Run run) throws IOException {
    load(run);
    new WebDriverWait(driver, Duration.ofSeconds(10))
        .until(
            d ->
                Boolean.TRUE.equals(
                    driver.executeScript(
                        "return document.readyState === 'complete' && document.getElementById('shown')?.textContent.length > 0")));
  }

  private static void load(Run run) throws IOException {
    Path file = folder.resolve("report.html");
    try (Writer out = Files.newBufferedWriter(file)) {
      ReportFormat.HTML.writer().write(run, OPTIONS, out);
    }
    Browser.screen(driver, 1440, 900, false);
    driver.get("about:blank");
    driver.get(file.toUri().toString());
  }

  /** Many articles, each with one finding: two pages and a few. */
  private static Run many() {
    List<CheckedArticle> articles = new ArrayList<>();
    for (int i = 1; i <= 230; i++) {
      var day = new Article.Published(LocalDate.of(2021, 4, 2).plusDays(i), Article.Origin.OPTION);
      var it =
          new SampleRun.Draft("a" + i + ".md", "President Nr" + i + " spoke.", Optional.of(day));
      it.wrong(SampleRun.OFFICE_HOLDER, "Nr" + i, false, SampleRun.biden());
      articles.add(it.done(1));
      articles.add(new SampleRun.Draft("c" + i + ".md", "Nothing.", Optional.of(day)).done(1));
    }
    return new Run(SampleRun.run().rules(), articles, List.of());
  }

  private static List<String> texts(String css) {
    return driver.findElements(By.cssSelector(css)).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  private static void waitForShown(String text) {
    new WebDriverWait(driver, Duration.ofSeconds(10))
        .until(d -> d.findElement(By.id("shown")).getText().equals(text));
  }

  /** The browser opens and closes a dialog in its own time. */
  private static void waitForHelp(String... heads) {
    new WebDriverWait(driver, Duration.ofSeconds(10))
        .until(d -> texts("#help h2").equals(List.of(heads)));
  }

  private static void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  private static @Nullable Object active(String property) {
    return driver.executeScript("return document.activeElement." + property);
  }

  @Test
  void opensWithAllFindingsOfTheFirstPage() throws IOException {
    show(SampleRun.run());
    waitForShown("All 10 findings in 5 articles shown.");
    assertThat(texts("#page .finding h4 .no"))
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    assertThat(driver.executeScript("return performance.getEntriesByType('resource').length"))
        .as("what was asked of a network")
        .isEqualTo(0L);
  }

  @ParameterizedTest
  @CsvSource({"1440, 900, false", "1440, 900, true", "390, 844, false", "390, 844, true"})
  void hasNoBarriers(int width, int height, boolean dark) throws IOException {
    show(SampleRun.run());
    Browser.screen(driver, width, height, dark);
    waitForShown("All 10 findings in 5 articles shown.");
    driver.executeScript("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    driver.executeScript(Browser.axe());
    Object violations =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            axe.run(document, {runOnly: levels}).then(found => done(found.violations.map(
                v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join('; '))));
            """);
    assertThat(violations).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
    assertThat(driver.executeScript("return document.documentElement.scrollWidth <= innerWidth"))
        .as("nothing to scroll sideways")
        .isEqualTo(true);
  }

  @Test
  void filtersBySeverityStandingAndWords() throws IOException {
    show(SampleRun.run());
    new Select(driver.findElement(By.id("severity"))).selectByValue("note");
    waitForShown("2 of 10 findings in 2 articles shown.");
    assertThat(texts("#page .finding .lv")).containsOnly("Note");
    driver.findElement(By.cssSelector("#filter [type=reset]")).click();
    new Select(driver.findElement(By.id("standing"))).selectByValue("suppressed");
    waitForShown("2 of 10 findings in 1 article shown.");
    driver.findElement(By.cssSelector("#filter [type=reset]")).click();
    press("/");
    press("geörge V");
    waitForShown("0 of 10 findings in 0 articles shown.");
    driver.findElement(By.cssSelector("#filter [type=reset]")).click();
    press("/");
    press("obama");
    waitForShown("1 of 10 findings in 1 article shown.");
    assertThat(texts("#page mark:not(.off)")).containsExactly("President Obama");
  }

  @Test
  void aClickOnARowOfTheNumbersFilters() throws IOException {
    show(SampleRun.run());
    driver.findElement(By.cssSelector("[data-value=weekday-date] button")).click();
    waitForShown("2 of 10 findings in 2 articles shown.");
    assertThat(texts("#page .finding code")).containsOnly("weekday-date");
  }

  @Test
  void goesFromFindingToFindingOverPages() throws IOException {
    show(many());
    waitForShown("All 230 findings in 230 articles shown.");
    assertThat(texts("#pager span")).containsExactly("Page 1 of 3");
    press("j");
    assertThat(active("id")).isEqualTo("f1");
    press("n");
    press("n");
    press("k");
    assertThat(active("id")).isEqualTo("f2");
    driver.executeScript("document.getElementById('f100').focus()");
    press("j");
    assertThat(active("id")).isEqualTo("f101");
    assertThat(texts("#pager span")).containsExactly("Page 2 of 3");
    press("p");
    assertThat(active("id")).isEqualTo("f100");
    driver.executeScript("location.hash = '#f230'");
    new WebDriverWait(driver, Duration.ofSeconds(10)).until(d -> "f230".equals(active("id")));
    assertThat(texts("#clean-pager span")).containsExactly("Page 1 of 3");
  }

  @Test
  void tellsItsKeysAndLetsThemBeSwitchedOff() throws IOException {
    show(many());
    // Keys are read from when the articles are there.
    waitForShown("All 230 findings in 230 articles shown.");
    press("?");
    waitForHelp("Keys");
    driver.findElement(By.id("use-keys")).click();
    press(Keys.ESCAPE);
    waitForHelp();
    press("j");
    assertThat(active("className")).isNotEqualTo("finding error");
  }

  @Test
  void runsNoScriptOfAnArticleAndLetsNoneIn() throws IOException {
    for (Run run : List.of(SampleRun.run(), HostilePage.run())) {
      show(run);
      driver.executeScript("dispatchEvent(new Event('beforeprint'))");
      assertThat(driver.executeScript("return typeof window.owned")).isEqualTo("undefined");
      assertThat(driver.executeScript("return document.querySelectorAll('#page .finding').length"))
          .isNotEqualTo(0L);
      assertThat(
              driver.executeScript(
                  "return document.querySelectorAll('#page :is(img, script, iframe, svg)').length"))
          .isEqualTo(0L);
    }
    Object blocked =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const blocked = [];
            addEventListener('securitypolicyviolation', e => blocked.push(e.effectiveDirective));
            document.body.insertAdjacentHTML('beforeend',
                '<img src="https://example.org/x.png" onerror="window.owned = 1">');
            const script = document.createElement('script');
            script.textContent = 'window.owned = 2';
            document.body.append(script);
            fetch('https://example.org/').catch(() => 0)
                .then(() => setTimeout(() => done(blocked.concat(typeof window.owned)), 200));
            """);
    assertThat(blocked)
        .asInstanceOf(InstanceOfAssertFactories.list(String.class))
        .containsOnly("img-src", "script-src-attr", "script-src-elem", "connect-src", "undefined");
  }

  @Test
  void isWholeWithoutScripts() throws IOException {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      load(many());
      // Without scripts the driver cannot ask the page whether it is there to its end.
      new WebDriverWait(driver, Duration.ofSeconds(10))
          .until(d -> d.findElements(By.cssSelector(".clean tbody tr")).size() == 230);
      assertThat(driver.findElements(By.cssSelector(".finding"))).hasSize(230);
      assertThat(driver.findElements(By.cssSelector(".clean tbody tr"))).hasSize(230);
      assertThat(driver.findElement(By.id("filter")).isDisplayed()).isFalse();
      assertThat(driver.findElement(By.id("f230")).isDisplayed()).isTrue();
    } finally {
      driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void printsAllFindings() throws IOException {
    show(many());
    byte[] pdf = Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      for (int i = 1; i <= 230; i++) {
        assertThat(text).contains("\"Nr" + i + "\" cannot stand", "On c" + i + ".md");
      }
    }
    assertThat(texts("#pager span")).as("afterwards").containsExactly("Page 1 of 3");
  }
}
