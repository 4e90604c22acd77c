/** Measures Stet as whole processes, beside others and against the size of what it is given. */
@NullMarked
package org.stet.bench;

import org.jspecify.annotations.NullMarked;
