package org.stet.claim;

import java.util.Set;

/**
 * The verbs of what only the living do in office: they say, decide and refuse. Statues return, the
 * dead inspire, lie in state and are remembered, and players of Lincoln visit schools, meet guests
 * and speak to them: none of these is here.
 */
final class OfficialActs {
  /** Base form, past, participle where it differs, and progressive. */
  private static final Set<String> FORMS =
      Set.of(
          """
          accuse accused accusing acknowledge acknowledged acknowledging activate activated activating
          add added adding announce announced announcing approve approved approving
          argue argued arguing ask asked asking assure assured assuring
          blame blamed blaming call called calling commute commuted commuting
          condemn condemned condemning confirm confirmed confirming criticize criticized criticizing
          decline declined declining declare declared declaring defend defended defending
          demand demanded demanding denounce denounced denouncing deny denied denying
          direct directed directing dismiss dismissed dismissing endorse endorsed endorsing
          express expressed expressing fire fired firing grant granted granting
          insist insisted insisting instruct instructed instructing issue issued issuing
          lash lashed lashing lift lifted lifting
          negotiate negotiated negotiating nominate nominated nominating notify notified notifying
          order ordered ordering pardon pardoned pardoning pledge pledged pledging
          postpone postponed postponing praise praised praising proclaim proclaimed proclaiming
          promise promised promising propose proposed proposing reassure reassured reassuring
          refuse refused refusing reject rejected rejecting reiterate reiterated reiterating
          repeat repeated repeating reply replied replying request requested requesting
          respond responded responding say said saying sign signed signing
          tell told telling testify testified testifying
          threaten threatened threatening tweet tweeted tweeting
          unveil unveiled unveiling urge urged urging veto vetoed vetoing
          vow vowed vowing warn warned warning write wrote written writing
          """
              .strip()
              .split("\\s+"));

  private OfficialActs() {}

  /**
   * Whether a word is a form of such a verb.
   *
   * @param key the word, folded
   */
  static boolean isOne(String key) {
    return FORMS.contains(key);
  }
}
