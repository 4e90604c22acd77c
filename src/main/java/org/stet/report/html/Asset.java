package org.stet.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.stet.text.Sha256;

/** A style sheet or script that is written into the page, with the hash that lets it in. */
record Asset(String text) {
  static final Asset STYLE = new Asset(load("report.css"));

  /** One script of two files, which see each other's names and leave none behind. */
  static final Asset SCRIPT =
      new Asset("'use strict';\n(() => {\n" + load("filter.js") + load("reading.js") + "})();\n");

  private static String load(String name) {
    try (InputStream in = Asset.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      // A checkout on Windows may have given it other line ends.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hash as a Content-Security-Policy names it. */
  String hash() {
    return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text)) + "'";
  }
}
