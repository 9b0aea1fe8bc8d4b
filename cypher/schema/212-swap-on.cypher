/*
title: Swap nodes by on
*/
CREATE INDEX swap_on IF NOT EXISTS
FOR (swap:Swap) ON (swap.on)
