/** Facts of other people's sources made into packs; the only door to the CSV library. */
@NullMarked
package org.stet.imports;

import org.jspecify.annotations.NullMarked;
