package org.stet.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML 1.0, one element a line, the same on every system. Characters that no XML document may
 * hold are left out.
 *
 * <p>What is opened is closed by {@link #end()}, in the reverse order.
 */
final class Xml {
  private final Writer out;
  private final XMLStreamWriter xml;
  private int depth;
  private boolean isLeaf;

  /**
   * @param out where to write; it is never closed
   */
  Xml(Writer out) throws IOException {
    // The JDK writes some characters in another way when it sees what stands behind.
    this.out = new BufferedWriter(out);
    this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Writes a part. */
  private interface Part {
    void write() throws XMLStreamException;
  }

  private Xml write(Part part) throws IOException {
    try {
      part.write();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  /** Opens an element. */
  Xml element(String name) throws IOException {
    line();
    depth++;
    isLeaf = true;
    return write(() -> xml.writeStartElement(name));
  }

  /** An attribute of the element that was opened last. */
  Xml attribute(String name, String value) throws IOException {
    return write(() -> xml.writeAttribute(name, legal(value)));
  }

  Xml attribute(String name, int value) throws IOException {
    return attribute(name, Integer.toString(value));
  }

  /** All that the element which was opened last holds. */
  Xml text(String text) throws IOException {
    return write(() -> xml.writeCharacters(legal(text)));
  }

  /** Closes the element that was opened last. */
  Xml end() throws IOException {
    depth--;
    if (!isLeaf) {
      line();
    }
    isLeaf = false;
    return write(xml::writeEndElement);
  }

  /** Ends the document with a line end and hands all of it to the writer behind. */
  void finish() throws IOException {
    write(xml::flush);
    out.write("\n");
    out.flush();
  }

  private void line() throws IOException {
    write(() -> xml.writeCharacters("\n" + "  ".repeat(depth)));
  }

  private static String legal(String text) {
    return text.codePoints()
        .filter(Xml::isLegal)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
