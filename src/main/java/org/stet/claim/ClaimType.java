package org.stet.claim;

import java.util.List;
import org.stet.mention.Reading;

/**
 * A kind of claim: how to find it in an article and how to judge it. Both are pure functions, so
 * that a kind can be used by many threads at once.
 */
public interface ClaimType<C extends Claim> {
  /** What the kind is called and what its findings mean. */
  Rule rule();

  /** All claims of this kind, in the order of the prose. */
  List<C> find(Reading reading);

  /** How a claim of {@code reading} stands against its facts. */
  Verdict judge(C claim, Reading reading);
}
