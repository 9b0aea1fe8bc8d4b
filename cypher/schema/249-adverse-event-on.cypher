/*
title: AdverseEvent nodes by on
*/
CREATE INDEX adverse_event_on IF NOT EXISTS
FOR (adverseEvent:AdverseEvent) ON (adverseEvent.on)
