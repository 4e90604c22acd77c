/** The main path from an article to its findings. */
@NullMarked
package org.stet.check;

import org.jspecify.annotations.NullMarked;
