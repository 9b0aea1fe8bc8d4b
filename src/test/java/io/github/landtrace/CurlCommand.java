package io.github.landtrace;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@code curl} line of the README, as a request.
 *
 * @param headers names and values in turn
 */
record CurlCommand(URI uri, List<String> headers) {

    private static final String DOCUMENTED = "http://127.0.0.1:8080";

    static CurlCommand parse(String command, URI server) {
        String url = "";
        List<String> headers = new ArrayList<>();
        List<String> data = new ArrayList<>();
        List<String> words = ShellWords.of(command);
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "-s", "-sG" -> {}
                case "-H" -> headers.addAll(List.of(words.get(++i).split(": ", 2)));
                case "--data-urlencode" -> data.add(encoded(words.get(++i)));
                default -> {
                    if (!word.startsWith(DOCUMENTED + "/")) {
                        throw new IllegalArgumentException("\"" + word + "\" is not expected in: " + command);
                    }
                    url = word.substring(DOCUMENTED.length());
                }
            }
        }
        String query = String.join("&", data);
        String join = query.isEmpty() ? "" : url.contains("?") ? "&" : "?";
        return new CurlCommand(server.resolve(url + join + query), headers);
    }

    private static String encoded(String pair) {
        int equals = pair.indexOf('=');
        return pair.substring(0, equals + 1) + URLEncoder.encode(pair.substring(equals + 1), StandardCharsets.UTF_8);
    }

    String run() throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), BodyHandlers.ofString())
                .body();
    }
}
