package org.stet.text;

/**
 * What a column counts. Editors, terminals and report formats disagree, so each output names its
 * unit.
 */
public enum ColumnUnit {
  /** Unicode code points, as the text report prints them. */
  CODE_POINT {
    @Override
    int width(CharSequence text, int start, int end) {
      return Character.codePointCount(text, start, end);
    }
  },
  /** UTF-16 units, as SARIF's {@code utf16CodeUnits} and the language server protocol count. */
  UTF_16 {
    @Override
    int width(CharSequence text, int start, int end) {
      return end - start;
    }
  },
  /** Bytes of UTF-8, as reviewdog counts. */
  UTF_8 {
    @Override
    int width(CharSequence text, int start, int end) {
      return text.subSequence(start, end).codePoints().map(ColumnUnit::bytes).sum();
    }
  };

  private static int bytes(int c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }

  abstract int width(CharSequence text, int start, int end);
}
