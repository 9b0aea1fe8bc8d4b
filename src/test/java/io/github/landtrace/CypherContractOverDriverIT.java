package io.github.landtrace;

import io.github.landtrace.testing.OverDriver;

@OverDriver
class CypherContractOverDriverIT extends CypherContractIT {}
