package org.stet.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** States and territories by their postal codes, as the files of Congress name them. */
final class UsStates {
  private static final String NAMES =
      "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,"
          + "DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,"
          + "KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,"
          + "MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,"
          + "NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,"
          + "ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,"
          + "SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,"
          + "VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,"
          + "DC District of Columbia,PR Puerto Rico,GU Guam,VI U.S. Virgin Islands,"
          + "AS American Samoa,MP Northern Mariana Islands,DK Dakota Territory,"
          + "OL Territory of Orleans,PI Philippines";

  /** Who is sent from here speaks in the House and does not vote. */
  private static final Set<String> DELEGATES = Set.of("DC", "GU", "VI", "AS", "MP", "DK", "OL");

  private static final Set<String> COMMISSIONERS = Set.of("PR", "PI");

  private static final Map<String, String> BY_CODE = byCode();

  private UsStates() {}

  private static Map<String, String> byCode() {
    Map<String, String> names = new HashMap<>();
    for (String entry : NAMES.split(",", -1)) {
      names.put(entry.substring(0, 2), entry.substring(3));
    }
    return names;
  }

  static Optional<String> name(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** What a member of the House from there is called. */
  static String houseTitle(String code) {
    if (COMMISSIONERS.contains(code)) {
      return "resident commissioner";
    }
    return DELEGATES.contains(code) ? "delegate" : "representative";
  }
}
