package org.stet.text;

import java.time.Instant;

/**
 * What tells, without reading a file, that its text is still the same: as long as the stamp is
 * equal, so is the text.
 *
 * @param identity which file it is and how long: its path, its number in the file system, its size
 * @param changed when it was last written, as the file system says
 */
public record Stamp(String identity, Instant changed) {}
