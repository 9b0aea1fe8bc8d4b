/*
title: ShareConversion nodes by on
*/
CREATE INDEX share_conversion_on IF NOT EXISTS
FOR (shareConversion:ShareConversion) ON (shareConversion.on)
