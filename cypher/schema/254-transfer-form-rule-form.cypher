/*
title: TransferFormRule nodes by form
*/
CREATE INDEX transfer_form_rule_form IF NOT EXISTS
FOR (transferFormRule:TransferFormRule) ON (transferFormRule.form)
