/*
title: Payment nodes by dueOn
*/
CREATE INDEX payment_due_on IF NOT EXISTS
FOR (payment:Payment) ON (payment.dueOn)
