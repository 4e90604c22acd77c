/** The report that people read in a browser: one page, complete in itself. */
@NullMarked
package org.stet.report.html;

import org.jspecify.annotations.NullMarked;
