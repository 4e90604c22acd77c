/** Reviews of claims for other people's programs, of what a person has confirmed. */
@NullMarked
package org.stet.review;

import org.jspecify.annotations.NullMarked;
