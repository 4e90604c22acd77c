package org.stet.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The processes that are held beside each other, on one article.
 *
 * @param calls those that can run here; the first is what the others are held against
 * @param absent the labels of those that are not installed
 */
record Contestants(List<Call> calls, List<String> absent) {
  /** Flags that make a short Java process quick, the same ones that Stet's launcher gives. */
  private static final List<String> QUICK =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

  Contestants {
    calls = List.copyOf(calls);
    absent = List.copyOf(absent);
  }

  /**
   * All of them.
   *
   * @param top the checkout
   * @param peers where {@code bench/install-peers} has put the others
   * @param article what all of them read
   */
  static Contestants of(Path top, Path peers, Path article) throws IOException {
    List<Call> calls = new ArrayList<>(ours(top, article));
    List<String> absent = new ArrayList<>();
    for (Peer peer : peers(peers, article)) {
      if (Files.exists(peer.sign())) {
        calls.add(peer.call());
      } else {
        absent.add(peer.call().label());
      }
    }
    return new Contestants(calls, absent);
  }

  private static List<Call> ours(Path top, Path article) {
    String stet = top.resolve("stet").toString();
    String libraries =
        top.resolve("target/lib/*") + File.pathSeparator + top.resolve("target/bench-classes");
    List<String> openNlp = java(QUICK, libraries, StockOpenNlp.class.getName(), article.toString());
    return List.of(
        call("`stet check`", top, stet, "check", article.toString()),
        new Call(
            "`stet check`, keeping nothing",
            List.of(stet, "check", article.toString()),
            Map.of("STET_CACHE", "off"),
            top),
        call("`stet --version`", top, stet, "--version"),
        new Call("stock OpenNLP 2.5.11", openNlp, Map.of(), top));
  }

  /** A program of others, and the file by which one sees that it is installed. */
  private record Peer(Call call, Path sign) {}

  private static List<Peer> peers(Path peers, Path article) {
    Path node = peers.resolve("node");
    Path textlint = node.resolve("node_modules/textlint/bin/textlint.js");
    Path writeGood = node.resolve("node_modules/write-good/bin/write-good.js");
    Path tool = peers.resolve("languagetool/lib");
    String file = article.toString();
    List<String> languageTool =
        java(
            List.of(),
            tool.resolve("*").toString(),
            "org.languagetool.commandline.Main",
            "-l",
            "en-US",
            file);
    return List.of(
        new Peer(
            new Call("LanguageTool 6.8", languageTool, Map.of(), peers.resolve(".")),
            tool.resolve("languagetool-commandline-6.8.jar")),
        new Peer(
            call("textlint 15.8.0 with write-good", node, "node", textlint.toString(), file),
            textlint),
        new Peer(call("write-good 1.0.8", node, "node", writeGood.toString(), file), writeGood));
  }

  private static Call call(String label, Path folder, String... command) {
    return new Call(label, List.of(command), Map.of(), folder);
  }

  private static List<String> java(
      List<String> flags, String classPath, String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath, main));
    command.addAll(List.of(arguments));
    return command;
  }
}
