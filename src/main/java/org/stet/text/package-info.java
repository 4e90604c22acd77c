/**
 * A source, spans in it, an article's prose and the map from every character back to the source.
 */
@NullMarked
package org.stet.text;

import org.jspecify.annotations.NullMarked;
