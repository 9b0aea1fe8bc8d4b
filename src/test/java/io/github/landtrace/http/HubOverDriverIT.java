package io.github.landtrace.http;

import io.github.landtrace.testing.OverDriver;

@OverDriver
class HubOverDriverIT extends HubIT {}
