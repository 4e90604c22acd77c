/** Pages and sources of facts over HTTP, politely; the only door to the HTTP library. */
@NullMarked
package org.stet.fetch;

import org.jspecify.annotations.NullMarked;
