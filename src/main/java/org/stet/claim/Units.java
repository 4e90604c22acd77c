package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.mention.SentenceReading;

/** Units of measure by their printed names. */
final class Units {
  /** What a unit measures. */
  enum Measure {
    LENGTH,
    AREA,
    WEIGHT,
    VOLUME,
    SPEED,
    TEMPERATURE
  }

  /**
   * A unit.
   *
   * @param measure what it measures
   * @param size how many metres, square metres, kilograms, litres, kilometres an hour or kelvins it
   *     is
   * @param zero where its scale begins, in degrees Celsius; 0 for all but temperatures
   */
  record Unit(Measure measure, double size, double zero) {}

  /** A unit with the word behind its name. */
  record Named(Unit unit, int end) {}

  /** The longest name has so many words. */
  private static final int LONGEST = 3;

  private static final Map<String, List<Unit>> BY_NAME = new HashMap<>();

  static {
    add(Measure.LENGTH, 1609.344, "mile miles mi");
    add(Measure.LENGTH, 1000, "kilometer kilometers kilometre kilometres km kms");
    add(Measure.LENGTH, 1, "meter meters metre metres m");
    add(Measure.LENGTH, 0.01, "centimeter centimeters centimetre centimetres cm");
    add(Measure.LENGTH, 0.001, "millimeter millimeters millimetre millimetres mm");
    add(Measure.LENGTH, 0.3048, "foot feet ft");
    add(Measure.LENGTH, 0.9144, "yard yards yd");
    add(Measure.LENGTH, 0.0254, "inch inches");
    add(Measure.AREA, 4046.856, "acre acres");
    add(Measure.AREA, 10_000, "hectare hectares ha");
    add(Measure.AREA, 2_589_988, "square-mile square-miles");
    add(Measure.AREA, 1_000_000, "square-kilometer square-kilometers square-kilometre");
    add(Measure.AREA, 1_000_000, "square-kilometres square-km sq-km");
    add(Measure.AREA, 0.092903, "square-foot square-feet");
    add(Measure.AREA, 1, "square-meter square-meters square-metre square-metres");
    add(Measure.WEIGHT, 0.45359237, "pound pounds lb lbs");
    add(Measure.WEIGHT, 1, "kilogram kilograms kilo kilos kg kgs");
    add(Measure.WEIGHT, 0.001, "gram grams g");
    add(Measure.WEIGHT, 0.0283495, "ounce ounces oz");
    add(Measure.VOLUME, 3.785412, "gallon gallons");
    add(Measure.VOLUME, 4.54609, "gallon gallons");
    add(Measure.VOLUME, 1, "liter liters litre litres");
    add(Measure.SPEED, 1.609344, "mph miles-per-hour miles-an-hour");
    add(Measure.SPEED, 1, "kph kmh kilometers-per-hour kilometres-per-hour km-per-hour");
    add(Measure.SPEED, 1, "kilometers-an-hour kilometres-an-hour km-h");
    add(Measure.TEMPERATURE, 1, "c celsius centigrade degrees-celsius degree-celsius degrees-c");
    BY_NAME.keySet().stream()
        .toList()
        .forEach(name -> BY_NAME.computeIfPresent(name, (n, units) -> List.copyOf(units)));
    for (String name :
        "f fahrenheit degrees-fahrenheit degree-fahrenheit degrees-f".split(" ", -1)) {
      BY_NAME.put(name, List.of(new Unit(Measure.TEMPERATURE, 5 / 9.0, -160 / 9.0)));
    }
  }

  private Units() {}

  private static void add(Measure measure, double size, String names) {
    for (String name : names.split(" ", -1)) {
      BY_NAME.computeIfAbsent(name, n -> new ArrayList<>()).add(new Unit(measure, size, 0));
    }
  }

  /** The units whose name begins at a word, those of the longest name. */
  static List<Named> at(SentenceReading sentence, int first) {
    List<Named> found = List.of();
    StringBuilder name = new StringBuilder();
    for (int i = first; i < Math.min(first + LONGEST, sentence.size()); i++) {
      String key = sentence.word(i).key();
      name.append(name.isEmpty() ? "" : "-").append(key);
      int end = i + 1;
      found =
          Optional.ofNullable(BY_NAME.get(name.toString()))
              .map(units -> units.stream().map(u -> new Named(u, end)).toList())
              .orElse(found);
      boolean isGoingOn = end < sentence.size() && sentence.gapText(end).matches("[ /-]");
      if (!isGoingOn) {
        break;
      }
    }
    return found;
  }
}
