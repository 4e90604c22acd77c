package org.stet.text;

/**
 * A place in a source as people and tools name it.
 *
 * @param line from 1
 * @param column from 1, in the unit that was asked for
 */
public record Position(int line, int column) {}
