package org.stet.imports;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/** Wikidata, asked over SPARQL. */
public final class WikidataSource implements FactSource {
  private final WikidataQuestion question;
  private final String endpoint;
  private final int page;

  /**
   * @param endpoint the address of the SPARQL service
   * @param page how many rows are asked for at once
   */
  public WikidataSource(WikidataQuestion question, String endpoint, int page) {
    this.question = question;
    this.endpoint = endpoint;
    this.page = page;
  }

  @Override
  public String description() {
    return "wikidata %s %d %s".formatted(endpoint, page, question.description());
  }

  @Override
  public String citation() {
    return "https://www.wikidata.org/";
  }

  /** The public page of an item. */
  static String page(String q) {
    return "https://www.wikidata.org/wiki/" + q;
  }

  @Override
  public void read(Harvest into, Documents documents) throws IOException {
    Sparql sparql = new Sparql(endpoint, documents);
    Set<String> people = new LinkedHashSet<>();
    if (!question.offices().isEmpty()) {
      new WikidataOffices(question, into).read(sparql);
      for (WikidataQuestion.Item office : question.offices()) {
        people.addAll(new WikidataHolders(office.q(), into).read(sparql, page));
      }
    }
    if (!question.places().isEmpty()) {
      people.addAll(new WikidataPlaces(question, into).read(sparql));
    }
    new WikidataPeople(into).read(people, sparql);
  }
}
