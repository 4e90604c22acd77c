/** What several tests need: annotated articles, the shipped facts. */
@NullMarked
package org.stet.kit;

import org.jspecify.annotations.NullMarked;
