/*
title: LandTicket nodes by on
*/
CREATE INDEX land_ticket_on IF NOT EXISTS
FOR (landTicket:LandTicket) ON (landTicket.on)
