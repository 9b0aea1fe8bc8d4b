/*
title: Statistic nodes by name
*/
CREATE INDEX statistic_name IF NOT EXISTS
FOR (statistic:Statistic) ON (statistic.name)
