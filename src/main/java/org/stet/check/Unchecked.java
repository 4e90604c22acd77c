package org.stet.check;

/**
 * An input that could not be checked, or not in full.
 *
 * @param name the input
 * @param why what stood in the way and what to do, as one sentence
 */
public record Unchecked(String name, String why) {}
