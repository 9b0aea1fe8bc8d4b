package io.github.landtrace.embedded;

import java.net.URI;

/**
 * What the pages of Neo4j Browser may load: themselves, any database over Bolt, and the guide. Without this, Browser 5.24 asks
 * Google for fonts, and Sentry, Segment and Canny for scripts, although telemetry is switched off.
 */
final class BrowserPolicy {
    private BrowserPolicy() {}

    /** {@return the policy, as the header {@code Content-Security-Policy} has it} */
    static String of(URI guide) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
                "worker-src 'self' blob:",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "connect-src 'self' data: blob: ws: wss: " + guide.getScheme() + "://" + guide.getRawAuthority(),
                "frame-ancestors 'none'");
    }
}
