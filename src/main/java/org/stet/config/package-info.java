/** What a house wants: {@code stet.yaml}, from the folder of an article up to its repository. */
@NullMarked
package org.stet.config;

import org.jspecify.annotations.NullMarked;
