package org.stet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Scales and the pictures that are drawn with them. */
class PictureTest {
  private static final Line RISING =
      new Line("a < b", List.of(new Line.Point(1_000, 0.2), new Line.Point(1_000_000, 40)));
  private static final Line NEAR =
      new Line("near", List.of(new Line.Point(1_000, 0.3), new Line.Point(1_000_000, 41)));
  private static final Panel PANEL = new Panel("seconds", "bytes", List.of(RISING, NEAR));

  @Test
  void aScaleReachesFromOnePowerOfTenToAnother() {
    Scale scale = Scale.holding(DoubleStream.of(0.2, 40), 100, 0);
    assertThat(scale.ticks()).hasSize(4).startsWith(0.1).endsWith(100.0);
    assertThat(scale.at(0.1)).isEqualTo(100);
    assertThat(scale.at(100)).isEqualTo(0);
    assertThat(scale.at(1)).isEqualTo(66.7, within(0.1));
  }

  @Test
  void oneValueHasAScaleToo() {
    Scale scale = Scale.holding(DoubleStream.of(10), 0, 50);
    assertThat(scale.at(10)).isZero();
    assertThat(scale.at(100)).isEqualTo(50);
  }

  @Test
  void ticksAreShort() {
    assertThat(DoubleStream.of(0.01, 0.1, 1, 100, 10_000, 1_000_000).mapToObj(Scale::shortened))
        .containsExactly("0.01", "0.1", "1", "100", "10K", "1M");
  }

  @Test
  void everyPointOfEveryLineIsDrawnInsideThePicture() throws Exception {
    Document svg = svg();
    NodeList dots = svg.getElementsByTagName("circle");
    assertThat(dots.getLength()).isEqualTo(8);
    assertThat(IntStream.range(0, 8).mapToObj(i -> (Element) dots.item(i)))
        .allMatch(dot -> isWithin(dot, "cx", Panel.WIDTH))
        .allMatch(dot -> isWithin(dot, "cy", Panel.HEIGHT));
  }

  private static boolean isWithin(Element dot, String attribute, double most) {
    double at = Double.parseDouble(dot.getAttribute(attribute));
    return at > 0 && at < most;
  }

  @Test
  void labelsNameTheLinesAndDoNotCoverEachOther() throws Exception {
    NodeList texts = svg().getElementsByTagName("text");
    List<Element> labels =
        IntStream.range(0, texts.getLength())
            .mapToObj(i -> (Element) texts.item(i))
            .filter(text -> text.getAttribute("class").equals("label"))
            .limit(2)
            .toList();
    assertThat(labels).extracting(Element::getTextContent).containsExactly("a < b", "near");
    double apart =
        Double.parseDouble(labels.get(0).getAttribute("y"))
            - Double.parseDouble(labels.get(1).getAttribute("y"));
    assertThat(Math.abs(apart)).isGreaterThanOrEqualTo(13);
  }

  @Test
  void aPictureTellsWhatItShowsAndIsDrawnForLightAndDark() throws Exception {
    Document svg = svg();
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Time & size");
    assertThat(svg.getElementsByTagName("style").item(0).getTextContent())
        .contains("prefers-color-scheme: dark");
  }

  private static Document svg() throws Exception {
    String text = new Picture("Time & size", List.of(PANEL, PANEL)).svg();
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
