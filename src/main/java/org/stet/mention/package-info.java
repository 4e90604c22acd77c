/** What a sentence names: people, offices, places, days. */
@NullMarked
package org.stet.mention;

import org.jspecify.annotations.NullMarked;
