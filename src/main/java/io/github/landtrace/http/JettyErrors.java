package io.github.landtrace.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Problems for requests that are refused before they reach a route, because they are no proper HTTP. */
final class JettyErrors extends ErrorHandler {

    private static final HttpField TYPE = new HttpField(HttpHeader.CONTENT_TYPE, ProblemWriter.MEDIA_TYPE);

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put(TYPE);
        response.write(true, ByteBuffer.wrap(body(response.getStatus())), callback);
        return true;
    }

    private static byte[] body(int status) {
        boolean isOurs = status >= ErrorMapper.status(ProblemKind.INTERNAL);
        Problem problem = isOurs
                ? ErrorMapper.problem(new IllegalStateException())
                : Problem.of(
                        ProblemKind.UNREADABLE_REQUEST,
                        "the request is not well-formed HTTP or too large",
                        "check the address and the headers");
        return ProblemWriter.bytes(problem, status, null, null);
    }
}
