/*
title: Surrender nodes by on
*/
CREATE INDEX surrender_on IF NOT EXISTS
FOR (surrender:Surrender) ON (surrender.on)
