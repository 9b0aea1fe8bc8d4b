/*
title: AdminDivision nodes by code
*/
CREATE INDEX admin_division_code IF NOT EXISTS
FOR (adminDivision:AdminDivision) ON (adminDivision.code)
