:param rows => [{
  id: 'SRC-DJ-GRANT',
  type: 'REGISTER_EXTRACT',
  title: 'Shiyanwan: contract register of the second round, 1998',
  publisher: '石燕湾村（虚构）',
  signedOn: date('1998-10-01'),
  acceptedOn: null,
  submittedOn: date('2009-11-02'),
  recordedOn: date('2009-12-31'),
  retrievedOn: null,
  publishedOn: null,
  approximate: null,
  url: null,
  verification: 'SYNTHETIC',
  completeFor: ['REGISTRATION'],
  coversFrom: date('1998-10-01'),
  coversTo: date('2009-12-31'),
  coversDivisionIds: ['D-500231001'],
  recordedAt: datetime('2010-01-14T02:00:00Z'),
  supersededAt: null
}];

/*
title: Sources
description: |
  The paper: contract, certificate, notice, minutes, register extract, cable, article, statute.
  A paper that is known complete for kinds of record, completeFor, says for which days, from coversFrom to before coversTo, and for which places, coversDivisionIds and all that lies in them.
  No place means where the record is that rests on the paper: it shows nothing of a place to which somebody moved.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Source]
      key: id
      properties: [type, title, publisher, signedOn, acceptedOn, submittedOn, recordedOn, retrievedOn, publishedOn, approximate, url, verification, completeFor, coversFrom, coversTo, coversDivisionIds, recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (source:Record {id: row.id})
SET source:Source,
    source.type = row.type,
    source.title = row.title,
    source.publisher = row.publisher,
    source.signedOn = row.signedOn,
    source.acceptedOn = row.acceptedOn,
    source.submittedOn = row.submittedOn,
    source.recordedOn = row.recordedOn,
    source.retrievedOn = row.retrievedOn,
    source.publishedOn = row.publishedOn,
    source.approximate = row.approximate,
    source.url = row.url,
    source.verification = row.verification,
    source.completeFor = row.completeFor,
    source.coversFrom = row.coversFrom,
    source.coversTo = row.coversTo,
    source.coversDivisionIds = row.coversDivisionIds,
    source.recordedAt = row.recordedAt,
    source.supersededAt = row.supersededAt
