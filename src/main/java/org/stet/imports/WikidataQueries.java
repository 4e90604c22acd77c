package org.stet.imports;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The questions that Wikidata is asked. */
final class WikidataQueries {
  private WikidataQueries() {}

  private static String values(Collection<String> items) {
    return items.stream().map(q -> "wd:" + q).collect(Collectors.joining(" ", "{ ", " }"));
  }

  /** Names of offices and of the places or bodies that they belong to. */
  static String offices(List<String> offices) {
    return """
        SELECT ?item ?label ?alias ?of ?ofLabel ?ofIsPlace WHERE {
          VALUES ?item %s
          { ?item rdfs:label ?label . FILTER(LANG(?label) IN ("en", "mul")) }
          UNION { ?item skos:altLabel ?alias . FILTER(LANG(?alias) = "en") }
          UNION {
            ?item wdt:P1001|wdt:P2389|wdt:P17 ?of .
            ?of rdfs:label ?ofLabel . FILTER(LANG(?ofLabel) IN ("en", "mul"))
            BIND(EXISTS { ?of wdt:P625 [] } AS ?ofIsPlace)
            BIND(EXISTS { ?item wdt:P1001 ?of } AS ?isFirst)
          }
        } ORDER BY ?item DESC(?isFirst) ?of ?alias"""
        .formatted(values(offices));
  }

  /** Who held an office: one row or more for each statement. */
  static String holders(String office, int limit, int offset) {
    return """
        SELECT ?st ?person ?rank ?start ?startPrecision ?end ?endPrecision ?endUnknown ?replaces
            ?replacedBy ?district ?districtLabel ?period ?periodStart ?periodStartPrecision
            ?periodEnd ?periodEndPrecision ?ordinal ?natureLabel WHERE {
          ?st ps:P39 wd:%s ; wikibase:rank ?rank .
          ?person p:P39 ?st ; wdt:P31 wd:Q5 .
          OPTIONAL { ?st pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] }
          OPTIONAL { ?st pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] }
          OPTIONAL { ?st pq:P582 ?endUnknown . FILTER(!isLiteral(?endUnknown)) }
          OPTIONAL { ?st pq:P1365 ?replaces }
          OPTIONAL { ?st pq:P1366 ?replacedBy }
          OPTIONAL { ?st pq:P768 ?district . ?district rdfs:label ?districtLabel . FILTER(LANG(?districtLabel) = "en") }
          OPTIONAL {
            ?st pq:P2937 ?period .
            OPTIONAL { ?period p:P580|p:P571 [ psv:P580|psv:P571 [ wikibase:timeValue ?periodStart ; wikibase:timePrecision ?periodStartPrecision ] ] }
            OPTIONAL { ?period p:P582|p:P576 [ psv:P582|psv:P576 [ wikibase:timeValue ?periodEnd ; wikibase:timePrecision ?periodEndPrecision ] ] }
          }
          OPTIONAL { ?st pq:P1545 ?ordinal }
          OPTIONAL { ?st pq:P5102|pq:P3831|pq:P794 ?nature . ?nature rdfs:label ?natureLabel . FILTER(LANG(?natureLabel) = "en") }
        } ORDER BY ?st ?district ?replaces ?replacedBy LIMIT %d OFFSET %d"""
        .formatted(office, limit, offset);
  }

  /** What is known of people: one row for each name, date and gender. */
  static String people(Collection<String> people) {
    return """
        SELECT ?person ?kind ?text ?time ?timePrecision ?rank ?value WHERE {
          VALUES ?person %s
          { ?person rdfs:label ?text . FILTER(LANG(?text) IN ("en", "mul")) BIND("name" AS ?kind) }
          UNION { ?person skos:altLabel ?text . FILTER(LANG(?text) = "en") BIND("also" AS ?kind) }
          UNION {
            ?person p:P569 ?st . ?st wikibase:rank ?rank ;
              psv:P569 [ wikibase:timeValue ?time ; wikibase:timePrecision ?timePrecision ] .
            BIND("born" AS ?kind)
          }
          UNION {
            ?person p:P570 ?st . ?st wikibase:rank ?rank ;
              psv:P570 [ wikibase:timeValue ?time ; wikibase:timePrecision ?timePrecision ] .
            BIND("died" AS ?kind)
          }
          UNION { ?person wdt:P21 ?value . BIND("gender" AS ?kind) }
        } ORDER BY ?person ?kind ?text"""
        .formatted(values(people));
  }

  /** Heads, capitals, seats and memberships of places and bodies. */
  static String places(List<String> places) {
    return """
        SELECT ?item ?itemLabel ?itemIsPlace ?property ?st ?rank ?value ?valueLabel ?valueIsPlace
            ?office ?officeLabel ?start ?startPrecision ?end ?endPrecision ?endUnknown WHERE {
          VALUES ?item %s
          VALUES (?property ?p ?ps) {
            (wd:P6 p:P6 ps:P6) (wd:P35 p:P35 ps:P35) (wd:P36 p:P36 ps:P36)
            (wd:P169 p:P169 ps:P169) (wd:P159 p:P159 ps:P159) (wd:P463 p:P463 ps:P463)
          }
          ?item ?p ?st .
          ?st ?ps ?value ; wikibase:rank ?rank .
          ?item rdfs:label ?itemLabel . FILTER(LANG(?itemLabel) IN ("en", "mul"))
          ?value rdfs:label ?valueLabel . FILTER(LANG(?valueLabel) IN ("en", "mul"))
          BIND(EXISTS { ?item wdt:P625 [] } AS ?itemIsPlace)
          BIND(EXISTS { ?value wdt:P625 [] } AS ?valueIsPlace)
          OPTIONAL {
            ?item wdt:P1313|wdt:P1906 ?office . ?office rdfs:label ?officeLabel .
            FILTER(LANG(?officeLabel) = "en")
            FILTER((?property = wd:P6 && EXISTS { ?item wdt:P1313 ?office }) || (?property = wd:P35 && EXISTS { ?item wdt:P1906 ?office }))
          }
          OPTIONAL { ?st pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] }
          OPTIONAL { ?st pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] }
          OPTIONAL { ?st pq:P582 ?endUnknown . FILTER(!isLiteral(?endUnknown)) }
        } ORDER BY ?item ?property ?st"""
        .formatted(values(places));
  }
}
