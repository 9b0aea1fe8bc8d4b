package io.github.landtrace.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a bundle under a temporary name beside its place, and moves it there when it is whole. */
final class BundleOutput {

    /** Any fixed time does: the bytes must not depend on when they are written. */
    private static final LocalDateTime FIXED = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Path out;

    /** @throws BundleException when something is there already, or there is no folder to put it in */
    BundleOutput(Path out) {
        this.out = out.toAbsolutePath().normalize();
        refuseExisting();
        if (!Files.isDirectory(parent())) {
            throw new BundleException("there is no folder " + parent() + " to write the bundle into; make it first");
        }
    }

    private Path parent() {
        Path parent = out.getParent();
        return parent == null ? out : parent;
    }

    private void refuseExisting() {
        if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            throw new BundleException(out + " is there already; remove it, or give another name");
        }
    }

    /** {@return the digest over all files} */
    String write(BundleContent content) {
        SortedMap<String, byte[]> files = content.files();
        boolean isZip = out.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        String prefix = "." + out.getFileName() + "-";
        try {
            Path temporary = isZip
                    ? Files.createTempFile(parent(), prefix, ".part")
                    : Files.createTempDirectory(parent(), prefix);
            try {
                if (isZip) {
                    zip(files, temporary);
                } else {
                    folder(files, temporary);
                }
                refuseExisting();
                Files.move(temporary, out);
            } finally {
                remove(temporary);
            }
        } catch (IOException e) {
            throw new BundleException(
                    "the bundle cannot be written to " + out + ": " + e.getMessage() + "; give another place", e);
        }
        return Manifest.digest(files);
    }

    private static void folder(SortedMap<String, byte[]> files, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** Stored and not deflated, so that the bytes do not depend on who compresses. */
    private static void zip(SortedMap<String, byte[]> files, Path target) throws IOException {
        try (OutputStream stream = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                byte[] bytes = file.getValue();
                CRC32 sum = new CRC32();
                sum.update(bytes);
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(bytes.length);
                entry.setCrc(sum.getValue());
                entry.setTimeLocal(FIXED);
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
        }
    }

    private static void remove(Path temporary) throws IOException {
        if (Files.isDirectory(temporary)) {
            try (var files = Files.list(temporary)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.deleteIfExists(temporary);
    }
}
