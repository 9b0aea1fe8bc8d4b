package io.github.landtrace.load;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Opens a text file in its encoding: UTF-8 with or without byte-order mark, GB18030 declared or detected. */
final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 65_536;
    private static final int MARK = '\uFEFF';
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private TextEncoding() {}

    /**
     * {@return the encoding that the file is really in}
     *
     * @param declared the name that the Data Package gives
     * @throws LoadException when it is none that we read
     */
    static Charset of(Path file, String declared) {
        Charset charset = charset(file, declared);
        try {
            if (hasUtf8Mark(file)) {
                charset = StandardCharsets.UTF_8;
            }
            if (decodes(file, charset)) {
                return charset;
            }
            if (looksLikeGb18030(file) && decodes(file, GB18030)) {
                return GB18030;
            }
        } catch (IOException e) {
            throw new LoadException(file + " cannot be read: " + e.getMessage(), e);
        }
        throw new LoadException(file + " is not " + charset.name()
                + "; allowed: UTF-8 (with or without byte-order mark) or GB18030; save it as UTF-8");
    }

    /** {@return a strict reader that skips a byte-order mark} */
    static Reader open(InputStream file, Charset charset) throws IOException {
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(
                        file,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                SAMPLE);
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private static boolean hasUtf8Mark(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(UTF_8_MARK.length), UTF_8_MARK);
        }
    }

    private static Charset charset(Path file, String declared) {
        if (declared.equalsIgnoreCase("utf-8") || declared.equalsIgnoreCase("utf8")) {
            return StandardCharsets.UTF_8;
        }
        if (declared.equalsIgnoreCase("gb18030")
                || declared.equalsIgnoreCase("gbk")
                || declared.equalsIgnoreCase("gb2312")) {
            return GB18030;
        }
        throw new LoadException(
                "the encoding of " + file + " is declared as \"" + declared + "\"; allowed: utf-8, gb18030");
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        char[] buffer = new char[SAMPLE];
        try (InputStream in = Files.newInputStream(file);
                Reader reader = open(in, charset)) {
            while (reader.read(buffer) >= 0) {
                // only whether it can be read matters
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean looksLikeGb18030(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (CharsetMatch match :
                    new CharsetDetector().setText(in.readNBytes(SAMPLE)).detectAll()) {
                if (match.getName().equals("GB18030")) {
                    return match.getConfidence() >= 10;
                }
            }
            return false;
        }
    }
}
