/** What we hold true, since when and on whose word: packs read, checked and indexed. */
@NullMarked
package org.stet.fact;

import org.jspecify.annotations.NullMarked;
