package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.graph.GraphException;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorMapperTest {

    private static int status(Throwable thrown) {
        return ErrorMapper.status(ErrorMapper.problem(thrown).kind());
    }

    @Test
    void tellsWhenToTryAgain() {
        Problem busy = ErrorMapper.problem(new GraphException.Busy("too many queries are running", null));
        Problem away = ErrorMapper.problem(new GraphException.Unavailable("connection to 10.0.0.7 refused", null));

        assertThat(ErrorMapper.status(busy.kind())).isEqualTo(503);
        assertThat(busy.headers()).containsEntry("Retry-After", "1");
        assertThat(ErrorMapper.status(away.kind())).isEqualTo(503);
        assertThat(away.headers()).containsKey("Retry-After");
        assertThat(away.detail()).doesNotContain("10.0.0.7");
    }

    @Test
    void mapsWhatTheDatabaseSays() {
        assertThat(status(new GraphException.TimedOut("find", Duration.ofSeconds(1), null)))
                .isEqualTo(504);
        assertThat(status(new GraphException.Rejected("Neo.ClientError.Security.Unauthorized", "password x", null)))
                .isEqualTo(503);
        assertThat(status(new GraphException.Rejected("Neo.ClientError.Statement.SyntaxError", "x", null)))
                .isEqualTo(500);
    }

    @Test
    void saysNothingOfUnexpectedFaults() {
        Problem problem = ErrorMapper.problem(new IllegalStateException("secret"));

        assertThat(ErrorMapper.status(problem.kind())).isEqualTo(500);
        assertThat(problem.toString()).doesNotContain("secret");
        assertThat(status(new HttpResponseException(418, "tea"))).isEqualTo(500);
        assertThat(status(new NotFoundResponse())).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAStatusAndAnExplanation(ProblemKind kind) {
        assertThat(ErrorMapper.status(kind)).isBetween(400, 504);
        assertThat(ProblemsPage.html()).contains("id=\"" + kind.id() + '"');
    }
}
