package org.stet.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class DecoderTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static Decoded.Text text(String name, byte[] bytes) {
    Decoded decoded = Decoder.decode(name, bytes);
    assertThat(decoded).isInstanceOf(Decoded.Text.class);
    return (Decoded.Text) decoded;
  }

  private static String content(String name, byte[] bytes) {
    return text(name, bytes).source().content();
  }

  private static String why(byte[] bytes) {
    Decoded decoded = Decoder.decode("a.txt", bytes);
    assertThat(decoded).isInstanceOf(Decoded.Broken.class);
    return ((Decoded.Broken) decoded).why();
  }

  @Test
  void aByteOrderMarkTellsTheEncodingAndIsNotText() {
    assertThat(content("a.txt", "\ufeffCaf\u00e9".getBytes(UTF_8))).isEqualTo("Caf\u00e9");
    assertThat(content("a.txt", "\ufeffCaf\u00e9".getBytes(UTF_16LE))).isEqualTo("Caf\u00e9");
    assertThat(content("a.txt", "\ufeffCaf\u00e9".getBytes(UTF_16BE))).isEqualTo("Caf\u00e9");
  }

  @Test
  void textWithoutAMarkIsUtf8() {
    Decoded.Text read = text("a.txt", "\u201cCaf\u00e9\u201d \ud83d\ude00".getBytes(UTF_8));
    assertThat(read.source().content()).isEqualTo("\u201cCaf\u00e9\u201d \ud83d\ude00");
    assertThat(read.warnings()).isEmpty();
    assertThat(content("a.txt", new byte[0])).isEmpty();
  }

  @Test
  void textThatIsNotUtf8IsWindows1252WithAWarning() {
    Decoded.Text read = text("a.txt", "one\n\u201cCaf\u00e9\u201d".getBytes(WINDOWS_1252));
    assertThat(read.source().content()).isEqualTo("one\n\u201cCaf\u00e9\u201d");
    assertThat(read.warnings()).hasSize(1);
    assertThat(read.warnings().getFirst().describe()).startsWith("a.txt:2:1: ");
  }

  @Test
  void damagedUtf8IsBrokenAndSaysWhere() {
    byte[] bytes = "Caf\u00e9 \u201cyes\u201d\nx#y".getBytes(UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    assertThat(why(bytes)).startsWith("Byte 17, on line 2, is not UTF-8").contains("save the file");
  }

  @Test
  void cutUtf8IsBroken() {
    byte[] bytes = "\u00e9\u00e9\u00e9".getBytes(UTF_8);
    assertThat(why(java.util.Arrays.copyOf(bytes, 5))).startsWith("Byte 4, on line 1");
  }

  @Test
  void bytesThatNoEncodingKnowsAreBroken() {
    assertThat(why(new byte[] {'a', (byte) 0x81, 'b'}))
        .startsWith("Byte 1 is not UTF-8, and byte 1, on line 1, is not windows-1252.");
  }

  @Test
  void binaryAndMarklessUtf16AreBroken() {
    assertThat(why("Biden".getBytes(UTF_16LE)))
        .startsWith("Byte 1 is NUL: the file looks like UTF-16 without a byte order mark.");
    assertThat(why("Biden".getBytes(UTF_16BE))).startsWith("Byte 0 is NUL: the file looks like");
    assertThat(why("Biden\u0000x".getBytes(UTF_8)))
        .startsWith("Byte 5 is NUL: the file looks like binary data.");
  }

  @Test
  void oddUtf16IsBroken() {
    byte[] bytes = "\ufeffBiden".getBytes(UTF_16LE);
    assertThat(why(java.util.Arrays.copyOf(bytes, bytes.length - 1)))
        .startsWith("Byte 10, on line");
  }

  @Test
  void knownFormatsAreNamed() {
    assertThat(why("%PDF-1.7".getBytes(UTF_8))).contains("a PDF file");
    assertThat(why("PK\u0003\u0004".getBytes(UTF_8))).contains("a ZIP archive");
    assertThat(why("{\\rtf1".getBytes(UTF_8))).contains("an RTF file");
    assertThat(why(new byte[] {-1, -2, 0, 0})).contains("UTF-32");
  }

  @Test
  void aPageMayDeclareItsEncoding() {
    byte[] greek = "<meta charset='iso-8859-7'><p>\u0391".getBytes(Charset.forName("iso-8859-7"));
    assertThat(content("a.html", greek)).endsWith("\u0391");
    byte[] latin =
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\">\u201cx\u201d"
            .getBytes(WINDOWS_1252);
    assertThat(text("a.htm", latin).warnings()).isEmpty();
    assertThat(content("-", latin)).endsWith("\u201cx\u201d");
  }

  @Test
  void aDeclarationInACommentOrInPlainTextIsNone() {
    byte[] comment = "<!-- <meta charset='koi8-r'> --><p>\u00e9".getBytes(UTF_8);
    assertThat(content("a.html", comment)).endsWith("\u00e9");
    byte[] prose = "Write <meta charset='koi8-r'>: \u00e9".getBytes(UTF_8);
    assertThat(content("a.txt", prose)).endsWith("\u00e9");
  }

  @Test
  void anUnknownDeclarationIsPassedOver() {
    assertThat(content("a.html", "<meta charset='no-such'><p>\u00e9".getBytes(UTF_8)))
        .endsWith("\u00e9");
    assertThat(content("a.html", "<meta charset='utf-16'><p>x".getBytes(ISO_8859_1))).endsWith("x");
  }

  @Test
  void aPageThatBreaksItsDeclarationIsBroken() {
    Decoded decoded = Decoder.decode("a.html", "<meta charset=utf-8>\u00e9 ".getBytes(ISO_8859_1));
    assertThat(decoded).isInstanceOf(Decoded.Broken.class);
  }

  @Test
  void aFileBeyondTheLimitIsBroken() {
    assertThat(why(new byte[Decoder.MAX_BYTES + 1])).contains((Decoder.MAX_BYTES + 1) + " bytes");
  }
}
