/*
title: Instrument nodes by kind
*/
CREATE INDEX instrument_kind IF NOT EXISTS
FOR (instrument:Instrument) ON (instrument.kind)
