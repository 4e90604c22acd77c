/** Tables in one file that open without being read, and files that appear whole or not at all. */
@NullMarked
package org.stet.store;

import org.jspecify.annotations.NullMarked;
