package org.stet.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output: reports and answers, in UTF-8
 * @param err standard error: what is wrong with the call, the rules or an input
 * @param colour whether standard output is a terminal that takes colour
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean colour) {}
