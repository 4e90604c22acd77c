/** JSON in and out, with limits on what is read; the only door to the JSON library. */
@NullMarked
package org.stet.json;

import org.jspecify.annotations.NullMarked;
