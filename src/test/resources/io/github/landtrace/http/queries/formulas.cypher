/*
title: Texts that a spreadsheet would run
description: For tests of CSV.
stability: experimental
params: {}
columns:
  text: { type: string }
*/
UNWIND ['=1+1', '+86 10', '-5', '-5.25', '-x', '@SUM(A1)', '\ttab', '\rreturn', '＝1', 'plain', 'a;b', 'line\nbreak'] AS text
RETURN text
