/** How well the checker does on articles whose mistakes are known. */
@NullMarked
package org.stet.evaluate;

import org.jspecify.annotations.NullMarked;
