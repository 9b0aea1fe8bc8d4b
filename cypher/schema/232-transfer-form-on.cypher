/*
title: Transfer nodes by form and on
*/
CREATE INDEX transfer_form_on IF NOT EXISTS
FOR (transfer:Transfer) ON (transfer.form, transfer.on)
