package org.stet.bench;

import java.util.List;

/** Invented names of people and places: the same number always has the same name. */
final class Names {
  private static final List<String> GIVEN =
      List.of(
          "Alma", "Bruno", "Clara", "Dario", "Edda", "Felix", "Greta", "Hugo", "Ines", "Jonas",
          "Karin", "Leon", "Mira", "Nils", "Olga", "Pavel", "Rosa", "Stefan", "Tilda", "Viktor");

  private static final List<String> FIRST =
      List.of(
          "Bar", "Cal", "Dor", "Fen", "Gal", "Hal", "Kor", "Lam", "Mor", "Nor", "Pel", "Ros", "Sar",
          "Tam", "Vel", "Wes", "Yar", "Zel", "Bren", "Stav");

  private static final List<String> MIDDLE =
      List.of(
          "a", "be", "ci", "do", "e", "fa", "gi", "ko", "la", "mi", "no", "o", "ra", "si", "ti",
          "u", "va", "wi", "ze", "ly");

  private static final List<String> LAST =
      List.of(
          "berg", "court", "dale", "felt", "gard", "holm", "kamp", "lund", "mann", "nov", "quist",
          "ridge", "sen", "stad", "thal", "vich", "wald", "worth", "zak", "ard");

  private static final List<String> SUFFIXES =
      List.of("Falls", "Heights", "Springs", "Harbor", "Junction", "Mills", "Hollow", "Ridge");

  private Names() {}

  /** A person: 8,000 family names come before one comes again, and four million whole names. */
  static String person(int number) {
    int round = number / 160_000;
    String initial = round == 0 ? "" : (char) ('A' + round % 26) + ". ";
    return at(GIVEN, number / 8_000) + " " + initial + family(number);
  }

  private static String family(int number) {
    return at(FIRST, number) + at(MIDDLE, number / 20) + at(LAST, number / 400);
  }

  /** A town; 64,000 have names of their own. */
  static String town(int number) {
    String name = at(FIRST, number / 20) + at(MIDDLE, number) + at(LAST, number / 400);
    return name + " " + at(SUFFIXES, number / 8_000);
  }

  private static String at(List<String> parts, int number) {
    return parts.get(Math.floorMod(number, parts.size()));
  }
}
