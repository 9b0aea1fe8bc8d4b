/*
title: Organisations by registration number
*/
CREATE TEXT INDEX record_registration_no IF NOT EXISTS
FOR (record:Record) ON (record.registrationNo)
