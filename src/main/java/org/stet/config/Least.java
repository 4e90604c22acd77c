package org.stet.config;

import java.util.Optional;
import org.stet.claim.Severity;

/**
 * From which level on findings fail a run.
 *
 * @param severity the least one; empty when nothing fails
 */
public record Least(Optional<Severity> severity) {}
