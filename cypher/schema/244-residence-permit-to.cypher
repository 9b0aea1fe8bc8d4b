/*
title: ResidencePermit nodes by to
*/
CREATE INDEX residence_permit_to IF NOT EXISTS
FOR (residencePermit:ResidencePermit) ON (residencePermit.to)
