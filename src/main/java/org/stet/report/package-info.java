/** One writer for each output format. */
@NullMarked
package org.stet.report;

import org.jspecify.annotations.NullMarked;
