package io.github.landtrace.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads a bundle into memory, within bounds: nothing of it is unpacked to disk. */
final class BundleInput {

    /** The most bytes that one file may have. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final int MOST_ALL = 64 * 1024 * 1024;
    private static final int MOST_FILES = 20;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9]+)?");

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private long total;

    private BundleInput() {}

    /**
     * {@return the files by name}
     *
     * @param bundle a folder or a zip
     * @throws BundleException when it is none, cannot be read, or holds what no bundle holds
     */
    static SortedMap<String, byte[]> read(Path bundle) {
        BundleInput input = new BundleInput();
        try {
            if (Files.isDirectory(bundle)) {
                input.folder(bundle);
            } else if (Files.isRegularFile(bundle)) {
                input.zip(bundle);
            } else {
                throw new BundleException(
                        "there is no folder or zip " + bundle + "; give what landtrace finding --bundle wrote");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BundleException(bundle + " cannot be read: " + e.getMessage() + "; ask for the bundle again", e);
        }
        if (input.files.isEmpty()) {
            throw new BundleException(bundle + " is no bundle: nothing is in it, or it is no zip; "
                    + "give what landtrace finding --bundle wrote");
        }
        return input.files;
    }

    private void folder(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    throw new BundleException(
                            path.getFileName() + " is no plain file; a bundle has neither folders nor links");
                }
                try (InputStream stream = Files.newInputStream(path)) {
                    add(String.valueOf(path.getFileName()), stream);
                }
            }
        }
    }

    private void zip(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(stream)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(entry.getName(), zip);
            }
        }
    }

    private void add(String name, InputStream stream) throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new BundleException("a bundle has no file \"" + Plain.text(name.replaceAll("\\p{Cc}", "?"))
                    + "\": names are letters, digits, - and _, without folders; it was not made by Landtrace");
        }
        if (files.size() == MOST_FILES) {
            throw new BundleException("a bundle has at most " + MOST_FILES + " files, this has more");
        }
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        total += bytes.length;
        if (bytes.length > MOST_BYTES || total > MOST_ALL) {
            throw new BundleException(name + " is too large: a file of a bundle has at most " + MOST_BYTES
                    + " bytes, all together " + MOST_ALL);
        }
        if (files.putIfAbsent(name, bytes) != null) {
            throw new BundleException(name + " is there twice; ask for the bundle again");
        }
    }
}
