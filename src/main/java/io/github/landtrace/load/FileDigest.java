package io.github.landtrace.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.util.HexFormat;

/** Tells one file's content from another's. */
final class FileDigest {

    private FileDigest() {}

    /**
     * {@return what tells one load of a table from another: its file, the rows that are left out, the instant that stands
     * in for a missing one, and the mapping}
     */
    static String of(TableCheck check, ZonedDateTime packageRecordedAt) {
        MessageDigest digest = sha256();
        digest.update(check.digest().getBytes(StandardCharsets.UTF_8));
        digest.update(check.rejected().toByteArray());
        digest.update(packageRecordedAt.toInstant().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(check.table().mapping().statement().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    /** {@return what tells one folder from another: its tables' files, the instant for rows without one, and the mappings} */
    static String of(DataPackage data) {
        MessageDigest digest = sha256();
        digest.update(data.recordedAt().toInstant().toString().getBytes(StandardCharsets.UTF_8));
        for (Table table : data.tables()) {
            digest.update((table.name() + of(table.file())).getBytes(StandardCharsets.UTF_8));
            digest.update(table.mapping().statement().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    /** {@return the first 128 bits of the SHA-256 of a file, in hexadecimal digits} */
    static String of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = sha256();
            byte[] buffer = new byte[65_536];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
