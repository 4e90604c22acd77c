/** Sentences, tokens, tags and chunks; the only door to OpenNLP. */
@NullMarked
package org.stet.language;

import org.jspecify.annotations.NullMarked;
