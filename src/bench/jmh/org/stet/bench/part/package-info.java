/** Measures the parts of Stet, each by itself and warm, with JMH. */
@NullMarked
package org.stet.bench.part;

import org.jspecify.annotations.NullMarked;
