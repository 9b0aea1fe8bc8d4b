/*
title: Households by the number of their register
*/
CREATE TEXT INDEX record_register_no IF NOT EXISTS
FOR (record:Record) ON (record.registerNo)
