/** The command: arguments in, exit codes out; the only door to the argument parser. */
@NullMarked
package org.stet.cli;

import org.jspecify.annotations.NullMarked;
