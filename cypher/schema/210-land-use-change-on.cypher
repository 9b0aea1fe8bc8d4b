/*
title: LandUseChange nodes by on
*/
CREATE INDEX land_use_change_on IF NOT EXISTS
FOR (landUseChange:LandUseChange) ON (landUseChange.on)
