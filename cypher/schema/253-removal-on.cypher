/*
title: Removal nodes by on
*/
CREATE INDEX removal_on IF NOT EXISTS
FOR (removal:Removal) ON (removal.on)
