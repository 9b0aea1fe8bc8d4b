package io.github.landtrace.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An answer that stays the same while the server runs; a client that has it already is told so. */
final class FixedAnswer {

    private static final int TAG_LENGTH = 16;

    private final byte[] bytes;
    private final String contentType;
    private final String tag;

    FixedAnswer(byte[] bytes, String contentType) {
        this.bytes = bytes.clone();
        this.contentType = contentType;
        this.tag = "W/\"" + digest(bytes).substring(0, TAG_LENGTH) + '"';
    }

    static FixedAnswer json(Json.Document document) {
        return new FixedAnswer(Json.bytes(document), AnswerFormat.JSON.contentType());
    }

    static FixedAnswer html(String page) {
        return new FixedAnswer(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
    }

    void send(Context context) {
        context.header("ETag", tag);
        context.header("Cache-Control", "no-cache");
        String known = context.header("If-None-Match");
        if (known != null && (known.contains(tag) || known.strip().equals("*"))) {
            context.status(ErrorMapper.notModified());
            return;
        }
        context.contentType(contentType).result(bytes);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
