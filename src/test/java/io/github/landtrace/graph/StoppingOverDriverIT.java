package io.github.landtrace.graph;

import io.github.landtrace.testing.OverDriver;

@OverDriver
class StoppingOverDriverIT extends StoppingIT {

    @Override
    int firstRows() {
        return 0;
    }
}
