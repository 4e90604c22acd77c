/** Which findings count: levels of the house, suppressions, the baseline. */
@NullMarked
package org.stet.gate;

import org.jspecify.annotations.NullMarked;
