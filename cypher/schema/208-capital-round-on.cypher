/*
title: CapitalRound nodes by on
*/
CREATE INDEX capital_round_on IF NOT EXISTS
FOR (capitalRound:CapitalRound) ON (capitalRound.on)
