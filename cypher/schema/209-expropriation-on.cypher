/*
title: Expropriation nodes by on
*/
CREATE INDEX expropriation_on IF NOT EXISTS
FOR (expropriation:Expropriation) ON (expropriation.on)
