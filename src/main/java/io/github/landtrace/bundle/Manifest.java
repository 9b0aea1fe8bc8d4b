package io.github.landtrace.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/** The list of a bundle's files with the SHA-256 of each, and one digest over all of them. */
final class Manifest {

    static final String NAME = "manifest.json";
    static final String FORMAT = "landtrace-bundle/1";

    private static final String ASK = "ask for the bundle again";

    private Manifest() {}

    /** {@return the manifest of files by name} */
    static byte[] of(SortedMap<String, byte[]> files) {
        List<Map<String, Object>> list = new ArrayList<>();
        files.forEach((name, bytes) -> {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("name", name);
            file.put("bytes", (long) bytes.length);
            file.put("sha256", DigestUtils.sha256Hex(bytes));
            list.add(file);
        });
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", FORMAT);
        manifest.put("digest", digest(files));
        manifest.put("files", list);
        return PlainJson.bytes(manifest);
    }

    /** {@return the digest over all files but the manifest: that of the lines that {@code sha256sum} prints, by name} */
    static String digest(SortedMap<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach((name, bytes) -> {
            if (!name.equals(NAME)) {
                lines.append(DigestUtils.sha256Hex(bytes))
                        .append("  ")
                        .append(name)
                        .append('\n');
            }
        });
        return "sha256:" + DigestUtils.sha256Hex(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return what of a bundle is not as its manifest says; empty when it is whole}
     *
     * @throws BundleException when there is no manifest, or none of this format
     */
    static List<String> faults(SortedMap<String, byte[]> files) {
        byte[] manifest = files.get(NAME);
        if (manifest == null) {
            throw new BundleException("there is no " + NAME + "; a bundle is what landtrace finding --bundle wrote");
        }
        JsonNode json = PlainJson.read(manifest, NAME);
        if (!FORMAT.equals(json.path("format").asText())) {
            throw new BundleException(NAME + " says format \""
                    + json.path("format").asText() + "\"; this Landtrace reads " + FORMAT
                    + "; use the version that wrote it");
        }
        Map<String, String> listed = new TreeMap<>();
        json.path("files")
                .forEach(file -> listed.put(
                        file.path("name").asText(), file.path("sha256").asText()));
        List<String> faults = new ArrayList<>();
        listed.forEach((name, digest) -> {
            byte[] bytes = files.get(name);
            if (bytes == null) {
                faults.add(name + " is missing; " + ASK);
            } else if (!DigestUtils.sha256Hex(bytes).equals(digest)) {
                faults.add(name + " was altered: its SHA-256 is " + DigestUtils.sha256Hex(bytes)
                        + ", the manifest says " + digest);
            }
        });
        files.keySet().stream()
                .filter(name -> !name.equals(NAME) && !listed.containsKey(name))
                .forEach(name -> faults.add(name + " is not in the manifest; remove it, or " + ASK));
        if (faults.isEmpty() && !digest(files).equals(json.path("digest").asText())) {
            faults.add("the digest over all files is " + digest(files) + ", the manifest says "
                    + json.path("digest").asText());
        }
        return faults;
    }

    static SortedMap<String, byte[]> with(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.put(NAME, of(files));
        return all;
    }
}
