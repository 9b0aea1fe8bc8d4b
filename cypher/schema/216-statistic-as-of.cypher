/*
title: Statistic nodes by asOf
*/
CREATE INDEX statistic_as_of IF NOT EXISTS
FOR (statistic:Statistic) ON (statistic.asOf)
