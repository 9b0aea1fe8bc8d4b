/*
title: PublicEvent nodes by on
*/
CREATE INDEX public_event_on IF NOT EXISTS
FOR (publicEvent:PublicEvent) ON (publicEvent.on)
