/**
 * One reader for each input format: a source in, an article out; the only door to the HTML and
 * Markdown libraries.
 */
@NullMarked
package org.stet.read;

import org.jspecify.annotations.NullMarked;
