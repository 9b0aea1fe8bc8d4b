/*
title: Cooperative nodes by kind
*/
CREATE INDEX cooperative_kind IF NOT EXISTS
FOR (cooperative:Cooperative) ON (cooperative.kind)
