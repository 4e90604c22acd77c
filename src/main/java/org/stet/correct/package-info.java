/** Drafts of the notices with which a newspaper corrects itself. */
@NullMarked
package org.stet.correct;

import org.jspecify.annotations.NullMarked;
