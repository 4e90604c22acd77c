/** One file for each kind of claim: how to find it in a sentence, how to judge it by the facts. */
@NullMarked
package org.stet.claim;

import org.jspecify.annotations.NullMarked;
