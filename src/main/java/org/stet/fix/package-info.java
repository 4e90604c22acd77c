/** Mends in an article what cannot be mended in another way. */
@NullMarked
package org.stet.fix;

import org.jspecify.annotations.NullMarked;
