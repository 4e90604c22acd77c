/** Compares two runs by their JSON reports: what is new, gone, or does not count any more. */
@NullMarked
package org.stet.compare;

import org.jspecify.annotations.NullMarked;
