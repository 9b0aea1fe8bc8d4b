package io.github.landtrace.http;

import io.javalin.http.Context;

/** What browsers are told about every answer; nothing is loaded from elsewhere, framed or kept. */
final class SecurityHeaders {

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";
    private static final String PAGE = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void add(Context context) {
        context.header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Frame-Options", "DENY")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Content-Security-Policy", DATA)
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept, Accept-Encoding");
    }

    /** Lets a page use its own styles, scripts and pictures. */
    static void forPage(Context context) {
        context.header("Content-Security-Policy", PAGE);
        context.header("Cross-Origin-Opener-Policy", "same-origin");
    }

    /** Lets a page that is whole by itself use what it says that it needs. */
    static void forPageThatNeeds(Context context, String policy) {
        forPage(context);
        context.header("Content-Security-Policy", policy + "; frame-ancestors 'none'");
    }

    /** Lets a page whose tool sets styles on its elements do so, and nothing else. */
    static void forPageWithStyles(Context context) {
        forPage(context);
        context.header("Content-Security-Policy", PAGE.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
    }
}
