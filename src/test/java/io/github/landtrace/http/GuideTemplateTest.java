package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.testing.SampleDatabase;
import org.junit.jupiter.api.Test;

class GuideTemplateTest {

    @Test
    void runsOnlyQueriesThatAreThere() {
        Catalogue catalogue = Catalogue.load(SampleDatabase.home().resolve("cypher"));

        assertThat(GuideTemplate.slides(catalogue))
                .isNotEmpty()
                .noneMatch(slide -> slide.contains(GuideTemplate.MISSING));
    }
}
