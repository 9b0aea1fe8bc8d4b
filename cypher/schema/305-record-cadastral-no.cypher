/*
title: Parcels by cadastral number
*/
CREATE TEXT INDEX record_cadastral_no IF NOT EXISTS
FOR (record:Record) ON (record.cadastralNo)
