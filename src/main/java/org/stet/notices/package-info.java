/** What newspapers have to correct: the notices to print, and what a person has to look at. */
@NullMarked
package org.stet.notices;

import org.jspecify.annotations.NullMarked;
