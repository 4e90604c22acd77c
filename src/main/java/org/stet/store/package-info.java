/** Tables in one file that open without being read, so that look-up costs what is looked up. */
@NullMarked
package org.stet.store;

import org.jspecify.annotations.NullMarked;
