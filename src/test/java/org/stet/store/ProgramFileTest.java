package org.stet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFileTest {
  private static final byte[] CONTENT = "what stands in it".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private Path archive(int method, String comment) throws IOException {
    Path file = folder.resolve("some.jar");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setComment(comment);
      add(zip, "other", "of the same length".getBytes(StandardCharsets.UTF_8), method);
      add(zip, "there", CONTENT, method);
    }
    return file;
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes, int method)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    entry.setMethod(method);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] read(ByteBuffer bytes) {
    byte[] read = new byte[bytes.remaining()];
    bytes.get(read);
    return read;
  }

  @Test
  void mapsAnEntryThatIsStored() throws IOException {
    Optional<ByteBuffer> mapped = StoredEntry.map(archive(ZipEntry.STORED, ""), "there");
    assertThat(mapped).map(ProgramFileTest::read).contains(CONTENT);
    assertThat(mapped.orElseThrow().isDirect()).isTrue();
  }

  @Test
  void readsPastTheCommentOfAnArchive() throws IOException {
    Path file = archive(ZipEntry.STORED, "a comment\n".repeat(5_000));
    assertThat(StoredEntry.map(file, "there")).map(ProgramFileTest::read).contains(CONTENT);
  }

  @Test
  void leavesWhatIsCompressedOrNotThere() throws IOException {
    assertThat(StoredEntry.map(archive(ZipEntry.DEFLATED, ""), "there")).isEmpty();
    assertThat(StoredEntry.map(archive(ZipEntry.STORED, ""), "nowhere")).isEmpty();
  }

  @Test
  void aDamagedArchiveIsNotMapped() throws IOException {
    Path file = archive(ZipEntry.STORED, "");
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      raw.seek(raw.length() - 6); // where the directory starts
      raw.writeInt(0xffffff7f);
    }
    assertThatThrownBy(() -> StoredEntry.map(file, "there"))
        .isInstanceOf(IOException.class)
        .hasMessage("the archive is damaged");
    assertThat(StoredEntry.map(Files.writeString(folder.resolve("x"), "no archive"), "there"))
        .isEmpty();
  }

  @Test
  void aFileOfAFolderOfClassesIsMapped() {
    ByteBuffer bytes = ProgramFile.bytes(ProgramFile.class, "ProgramFile.class");
    assertThat(bytes.isDirect()).isTrue();
    assertThat(bytes.getInt(0)).isEqualTo(0xcafebabe);
  }

  @Test
  void anEntryOfALibraryIsReadWhereItIsCompressed() {
    ByteBuffer bytes = ProgramFile.bytes(Test.class, "Test.class");
    assertThat(bytes.getInt(0)).isEqualTo(0xcafebabe);
  }
}
