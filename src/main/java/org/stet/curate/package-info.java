/** The care of packs: proving, comparing, exporting and extending them. */
@NullMarked
package org.stet.curate;

import org.jspecify.annotations.NullMarked;
