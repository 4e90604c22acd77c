/**
 * YAML as a tree with positions: strict, without aliases, tags or deep nesting; the only door to
 * the YAML library.
 */
@NullMarked
package org.stet.yaml;

import org.jspecify.annotations.NullMarked;
