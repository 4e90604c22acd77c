package org.stet.fact;

import java.time.LocalDate;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * On whose word a fact is held.
 *
 * @param url the public source that says so
 * @param checked the day on which the fact was last held against it
 * @param pack the file that states the fact
 * @param span where in that file
 */
public record Citation(String url, LocalDate checked, Source pack, Span span) {}
