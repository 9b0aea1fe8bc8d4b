/*
title: RegistrationChange nodes by on
*/
CREATE INDEX registration_change_on IF NOT EXISTS
FOR (registrationChange:RegistrationChange) ON (registrationChange.on)
