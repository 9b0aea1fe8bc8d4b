/*
title: TakeBack nodes by on
*/
CREATE INDEX take_back_on IF NOT EXISTS
FOR (takeBack:TakeBack) ON (takeBack.on)
