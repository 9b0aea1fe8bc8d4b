package io.github.landtrace.http;

/** Text inside pages. */
final class Html {

    private Html() {}

    /** {@return the text with everything escaped that means something in HTML} */
    static String escaped(Object text) {
        return String.valueOf(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** {@return a whole page} */
    static String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="/style.css">
                </head>
                <body>
                %s
                </body>
                </html>
                """.formatted(escaped(title), body);
    }
}
