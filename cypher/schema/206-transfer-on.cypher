/*
title: Transfer nodes by on
*/
CREATE INDEX transfer_on IF NOT EXISTS
FOR (transfer:Transfer) ON (transfer.on)
