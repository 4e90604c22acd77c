/** What was judged before, so that an unchanged archive need not be judged again. */
@NullMarked
package org.stet.cache;

import org.jspecify.annotations.NullMarked;
