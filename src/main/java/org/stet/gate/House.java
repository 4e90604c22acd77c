package org.stet.gate;

import java.nio.file.Path;
import java.util.Optional;
import org.stet.config.Settings;

/**
 * What holds for one article.
 *
 * @param file the article, absolute and normalized
 * @param settings what its house wants
 * @param baseline what is known already
 * @param path the article from the folder of the baseline, with forward slashes
 */
public record House(Path file, Settings settings, Optional<BaselineUse> baseline, String path) {}
