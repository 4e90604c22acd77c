package org.stet.notices;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.stet.claim.Evidence;
import org.stet.text.Screen;

/** Notices for people to read and to copy. */
public final class NoticesText {
  private NoticesText() {}

  /** Writes them. */
  public static void write(Drafts drafts, Writer out) throws IOException {
    for (Draft draft : drafts.drafts()) {
      out.write(head(draft) + "\n");
      for (String line : details(draft)) {
        out.write("  " + Screen.clean(line) + "\n");
      }
    }
    out.write(summary(drafts) + "\n");
    out.flush();
  }

  private static String head(Draft draft) {
    String what = draft.notice().isPresent() ? "notice: " : "needs a person: ";
    return "%s: %s [%s]"
        .formatted(
            Screen.place(draft.path(), draft.at()),
            what + Screen.clean(draft.notice().orElse(draft.message())),
            draft.rule());
  }

  private static List<String> details(Draft draft) {
    List<String> lines = new ArrayList<>();
    for (Evidence evidence : draft.evidence()) {
      lines.add("known: " + evidence.statement());
      if (evidence instanceof Evidence.FromFact fact) {
        lines.add(
            "source: " + fact.citation().url() + " (checked " + fact.citation().checked() + ")");
      }
    }
    lines.add("fingerprint: " + draft.finding().fingerprint());
    return lines;
  }

  private static String summary(Drafts drafts) {
    String since = drafts.since().map(day -> " on facts checked since " + day).orElse("");
    String articles = counted(drafts.articles(), "article");
    String unchecked =
        drafts.unchecked().isEmpty()
            ? ""
            : "; " + counted(drafts.unchecked().size(), "input") + " not checked";
    if (drafts.drafts().isEmpty()) {
      return "no corrections" + since + " in " + articles + unchecked;
    }
    int people = drafts.forPeople();
    return counted(drafts.notices(), "notice")
        + (people == 0 ? "" : ", " + people + (people == 1 ? " needs" : " need") + " a person")
        + since
        + ", in "
        + drafts.wrongArticles()
        + " of "
        + articles
        + unchecked;
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
