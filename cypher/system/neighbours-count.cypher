:param id => 'D-500231';

/*
title: Relationships of an entity, counted by type and direction
description: |
  How many relationships of each type leave and reach the entity, every version counted; the counts are read from the degree store, so a hub costs as little as a leaf.
  Earlier versions of the entity itself (WAS) are no neighbours. A type that a new table makes is added to both lists here.
params:
  id: { type: string, required: true, description: Stable id of any record or finding }
columns:
  type:      { type: string, description: Relationship type }
  direction: { type: string, description: "OUT from the entity, IN to it" }
  number:    { type: integer, description: How many }
*/
CALL () {
  MATCH (entity:Record {id: $id})
  RETURN entity
  UNION
  MATCH (entity:Finding {id: $id})
  RETURN entity
}
CALL (entity) {
  UNWIND [
    {type: 'ABOUT', number: COUNT { (entity)-[:ABOUT]->() }},
    {type: 'PROVISION_OF', number: COUNT { (entity)-[:PROVISION_OF]->() }},
    {type: 'REVIEWED', number: COUNT { (entity)-[:REVIEWED]->() }},
    {type: 'ACCESSES', number: COUNT { (entity)-[:ACCESSES]->() }},
    {type: 'ADDRESSED_TO', number: COUNT { (entity)-[:ADDRESSED_TO]->() }},
    {type: 'AMENDS', number: COUNT { (entity)-[:AMENDS]->() }},
    {type: 'APPLIES_IN', number: COUNT { (entity)-[:APPLIES_IN]->() }},
    {type: 'APPROVED_IN', number: COUNT { (entity)-[:APPROVED_IN]->() }},
    {type: 'AT', number: COUNT { (entity)-[:AT]->() }},
    {type: 'AUTHORISED_BY', number: COUNT { (entity)-[:AUTHORISED_BY]->() }},
    {type: 'BEFORE', number: COUNT { (entity)-[:BEFORE]->() }},
    {type: 'BY', number: COUNT { (entity)-[:BY]->() }},
    {type: 'CITES', number: COUNT { (entity)-[:CITES]->() }},
    {type: 'CONCERNS', number: COUNT { (entity)-[:CONCERNS]->() }},
    {type: 'CONFLICTS_WITH', number: COUNT { (entity)-[:CONFLICTS_WITH]->() }},
    {type: 'CREATED', number: COUNT { (entity)-[:CREATED]->() }},
    {type: 'DELIVERED', number: COUNT { (entity)-[:DELIVERED]->() }},
    {type: 'DERIVED_FROM', number: COUNT { (entity)-[:DERIVED_FROM]->() }},
    {type: 'DECIDES_ON', number: COUNT { (entity)-[:DECIDES_ON]->() }},
    {type: 'POSSIBLY_SAME', number: COUNT { (entity)-[:POSSIBLY_SAME]->() }},
    {type: 'DEVELOPED_BY', number: COUNT { (entity)-[:DEVELOPED_BY]->() }},
    {type: 'ENCUMBERED', number: COUNT { (entity)-[:ENCUMBERED]->() }},
    {type: 'ENDED', number: COUNT { (entity)-[:ENDED]->() }},
    {type: 'ENROLLED_IN', number: COUNT { (entity)-[:ENROLLED_IN]->() }},
    {type: 'ENTERS', number: COUNT { (entity)-[:ENTERS]->() }},
    {type: 'EVIDENCED_BY', number: COUNT { (entity)-[:EVIDENCED_BY]->() }},
    {type: 'FOR', number: COUNT { (entity)-[:FOR]->() }},
    {type: 'FOR_PROJECT', number: COUNT { (entity)-[:FOR_PROJECT]->() }},
    {type: 'FOUND_IN', number: COUNT { (entity)-[:FOUND_IN]->() }},
    {type: 'FROM_PLACE', number: COUNT { (entity)-[:FROM_PLACE]->() }},
    {type: 'FUNDS', number: COUNT { (entity)-[:FUNDS]->() }},
    {type: 'GIVEN_BY', number: COUNT { (entity)-[:GIVEN_BY]->() }},
    {type: 'GRANTED_TO', number: COUNT { (entity)-[:GRANTED_TO]->() }},
    {type: 'HOLDS', number: COUNT { (entity)-[:HOLDS]->() }},
    {type: 'DECLARED_INTEREST', number: COUNT { (entity)-[:DECLARED_INTEREST]->() }},
    {type: 'HOLDS_OFFICE', number: COUNT { (entity)-[:HOLDS_OFFICE]->() }},
    {type: 'HOLDS_PERMIT', number: COUNT { (entity)-[:HOLDS_PERMIT]->() }},
    {type: 'HOLDS_STAKE', number: COUNT { (entity)-[:HOLDS_STAKE]->() }},
    {type: 'INTO', number: COUNT { (entity)-[:INTO]->() }},
    {type: 'INTO_ACCOUNT_OF', number: COUNT { (entity)-[:INTO_ACCOUNT_OF]->() }},
    {type: 'ISSUED_BY', number: COUNT { (entity)-[:ISSUED_BY]->() }},
    {type: 'ISSUED_FOR', number: COUNT { (entity)-[:ISSUED_FOR]->() }},
    {type: 'KIN_OF', number: COUNT { (entity)-[:KIN_OF]->() }},
    {type: 'LENT', number: COUNT { (entity)-[:LENT]->() }},
    {type: 'LOCATED_IN', number: COUNT { (entity)-[:LOCATED_IN]->() }},
    {type: 'MAPPED_TO', number: COUNT { (entity)-[:MAPPED_TO]->() }},
    {type: 'MEMBER_OF', number: COUNT { (entity)-[:MEMBER_OF]->() }},
    {type: 'NAMES', number: COUNT { (entity)-[:NAMES]->() }},
    {type: 'OBSERVED', number: COUNT { (entity)-[:OBSERVED]->() }},
    {type: 'OF', number: COUNT { (entity)-[:OF]->() }},
    {type: 'OPERATED_BY', number: COUNT { (entity)-[:OPERATED_BY]->() }},
    {type: 'OVER', number: COUNT { (entity)-[:OVER]->() }},
    {type: 'OWNED_BY', number: COUNT { (entity)-[:OWNED_BY]->() }},
    {type: 'PAID_BY', number: COUNT { (entity)-[:PAID_BY]->() }},
    {type: 'PAID_TO', number: COUNT { (entity)-[:PAID_TO]->() }},
    {type: 'PART_OF', number: COUNT { (entity)-[:PART_OF]->() }},
    {type: 'RAISED_BY', number: COUNT { (entity)-[:RAISED_BY]->() }},
    {type: 'REFERS_TO', number: COUNT { (entity)-[:REFERS_TO]->() }},
    {type: 'REGISTERED_IN', number: COUNT { (entity)-[:REGISTERED_IN]->() }},
    {type: 'RESIDES_IN', number: COUNT { (entity)-[:RESIDES_IN]->() }},
    {type: 'RESOLVED_BY', number: COUNT { (entity)-[:RESOLVED_BY]->() }},
    {type: 'RESTS_ON', number: COUNT { (entity)-[:RESTS_ON]->() }},
    {type: 'SHOWS', number: COUNT { (entity)-[:SHOWS]->() }},
    {type: 'SIGNED_BY', number: COUNT { (entity)-[:SIGNED_BY]->() }},
    {type: 'SPLIT_FROM', number: COUNT { (entity)-[:SPLIT_FROM]->() }},
    {type: 'SUCCEEDED_BY', number: COUNT { (entity)-[:SUCCEEDED_BY]->() }},
    {type: 'SUFFERED', number: COUNT { (entity)-[:SUFFERED]->() }},
    {type: 'TO', number: COUNT { (entity)-[:TO]->() }},
    {type: 'TO_PLACE', number: COUNT { (entity)-[:TO_PLACE]->() }},
    {type: 'UNDER', number: COUNT { (entity)-[:UNDER]->() }},
    {type: 'UNDERWENT', number: COUNT { (entity)-[:UNDERWENT]->() }},
    {type: 'USES', number: COUNT { (entity)-[:USES]->() }},
    {type: 'WITNESSED_BY', number: COUNT { (entity)-[:WITNESSED_BY]->() }}
  ] AS counted
  RETURN 'OUT' AS direction, counted
  UNION ALL
  UNWIND [
    {type: 'ABOUT', number: COUNT { (entity)<-[:ABOUT]-() }},
    {type: 'PROVISION_OF', number: COUNT { (entity)<-[:PROVISION_OF]-() }},
    {type: 'REVIEWED', number: COUNT { (entity)<-[:REVIEWED]-() }},
    {type: 'ACCESSES', number: COUNT { (entity)<-[:ACCESSES]-() }},
    {type: 'ADDRESSED_TO', number: COUNT { (entity)<-[:ADDRESSED_TO]-() }},
    {type: 'AMENDS', number: COUNT { (entity)<-[:AMENDS]-() }},
    {type: 'APPLIES_IN', number: COUNT { (entity)<-[:APPLIES_IN]-() }},
    {type: 'APPROVED_IN', number: COUNT { (entity)<-[:APPROVED_IN]-() }},
    {type: 'AT', number: COUNT { (entity)<-[:AT]-() }},
    {type: 'AUTHORISED_BY', number: COUNT { (entity)<-[:AUTHORISED_BY]-() }},
    {type: 'BEFORE', number: COUNT { (entity)<-[:BEFORE]-() }},
    {type: 'BY', number: COUNT { (entity)<-[:BY]-() }},
    {type: 'CITES', number: COUNT { (entity)<-[:CITES]-() }},
    {type: 'CONCERNS', number: COUNT { (entity)<-[:CONCERNS]-() }},
    {type: 'CONFLICTS_WITH', number: COUNT { (entity)<-[:CONFLICTS_WITH]-() }},
    {type: 'CREATED', number: COUNT { (entity)<-[:CREATED]-() }},
    {type: 'DELIVERED', number: COUNT { (entity)<-[:DELIVERED]-() }},
    {type: 'DERIVED_FROM', number: COUNT { (entity)<-[:DERIVED_FROM]-() }},
    {type: 'DECIDES_ON', number: COUNT { (entity)<-[:DECIDES_ON]-() }},
    {type: 'POSSIBLY_SAME', number: COUNT { (entity)<-[:POSSIBLY_SAME]-() }},
    {type: 'DEVELOPED_BY', number: COUNT { (entity)<-[:DEVELOPED_BY]-() }},
    {type: 'ENCUMBERED', number: COUNT { (entity)<-[:ENCUMBERED]-() }},
    {type: 'ENDED', number: COUNT { (entity)<-[:ENDED]-() }},
    {type: 'ENROLLED_IN', number: COUNT { (entity)<-[:ENROLLED_IN]-() }},
    {type: 'ENTERS', number: COUNT { (entity)<-[:ENTERS]-() }},
    {type: 'EVIDENCED_BY', number: COUNT { (entity)<-[:EVIDENCED_BY]-() }},
    {type: 'FOR', number: COUNT { (entity)<-[:FOR]-() }},
    {type: 'FOR_PROJECT', number: COUNT { (entity)<-[:FOR_PROJECT]-() }},
    {type: 'FOUND_IN', number: COUNT { (entity)<-[:FOUND_IN]-() }},
    {type: 'FROM_PLACE', number: COUNT { (entity)<-[:FROM_PLACE]-() }},
    {type: 'FUNDS', number: COUNT { (entity)<-[:FUNDS]-() }},
    {type: 'GIVEN_BY', number: COUNT { (entity)<-[:GIVEN_BY]-() }},
    {type: 'GRANTED_TO', number: COUNT { (entity)<-[:GRANTED_TO]-() }},
    {type: 'HOLDS', number: COUNT { (entity)<-[:HOLDS]-() }},
    {type: 'DECLARED_INTEREST', number: COUNT { (entity)<-[:DECLARED_INTEREST]-() }},
    {type: 'HOLDS_OFFICE', number: COUNT { (entity)<-[:HOLDS_OFFICE]-() }},
    {type: 'HOLDS_PERMIT', number: COUNT { (entity)<-[:HOLDS_PERMIT]-() }},
    {type: 'HOLDS_STAKE', number: COUNT { (entity)<-[:HOLDS_STAKE]-() }},
    {type: 'INTO', number: COUNT { (entity)<-[:INTO]-() }},
    {type: 'INTO_ACCOUNT_OF', number: COUNT { (entity)<-[:INTO_ACCOUNT_OF]-() }},
    {type: 'ISSUED_BY', number: COUNT { (entity)<-[:ISSUED_BY]-() }},
    {type: 'ISSUED_FOR', number: COUNT { (entity)<-[:ISSUED_FOR]-() }},
    {type: 'KIN_OF', number: COUNT { (entity)<-[:KIN_OF]-() }},
    {type: 'LENT', number: COUNT { (entity)<-[:LENT]-() }},
    {type: 'LOCATED_IN', number: COUNT { (entity)<-[:LOCATED_IN]-() }},
    {type: 'MAPPED_TO', number: COUNT { (entity)<-[:MAPPED_TO]-() }},
    {type: 'MEMBER_OF', number: COUNT { (entity)<-[:MEMBER_OF]-() }},
    {type: 'NAMES', number: COUNT { (entity)<-[:NAMES]-() }},
    {type: 'OBSERVED', number: COUNT { (entity)<-[:OBSERVED]-() }},
    {type: 'OF', number: COUNT { (entity)<-[:OF]-() }},
    {type: 'OPERATED_BY', number: COUNT { (entity)<-[:OPERATED_BY]-() }},
    {type: 'OVER', number: COUNT { (entity)<-[:OVER]-() }},
    {type: 'OWNED_BY', number: COUNT { (entity)<-[:OWNED_BY]-() }},
    {type: 'PAID_BY', number: COUNT { (entity)<-[:PAID_BY]-() }},
    {type: 'PAID_TO', number: COUNT { (entity)<-[:PAID_TO]-() }},
    {type: 'PART_OF', number: COUNT { (entity)<-[:PART_OF]-() }},
    {type: 'RAISED_BY', number: COUNT { (entity)<-[:RAISED_BY]-() }},
    {type: 'REFERS_TO', number: COUNT { (entity)<-[:REFERS_TO]-() }},
    {type: 'REGISTERED_IN', number: COUNT { (entity)<-[:REGISTERED_IN]-() }},
    {type: 'RESIDES_IN', number: COUNT { (entity)<-[:RESIDES_IN]-() }},
    {type: 'RESOLVED_BY', number: COUNT { (entity)<-[:RESOLVED_BY]-() }},
    {type: 'RESTS_ON', number: COUNT { (entity)<-[:RESTS_ON]-() }},
    {type: 'SHOWS', number: COUNT { (entity)<-[:SHOWS]-() }},
    {type: 'SIGNED_BY', number: COUNT { (entity)<-[:SIGNED_BY]-() }},
    {type: 'SPLIT_FROM', number: COUNT { (entity)<-[:SPLIT_FROM]-() }},
    {type: 'SUCCEEDED_BY', number: COUNT { (entity)<-[:SUCCEEDED_BY]-() }},
    {type: 'SUFFERED', number: COUNT { (entity)<-[:SUFFERED]-() }},
    {type: 'TO', number: COUNT { (entity)<-[:TO]-() }},
    {type: 'TO_PLACE', number: COUNT { (entity)<-[:TO_PLACE]-() }},
    {type: 'UNDER', number: COUNT { (entity)<-[:UNDER]-() }},
    {type: 'UNDERWENT', number: COUNT { (entity)<-[:UNDERWENT]-() }},
    {type: 'USES', number: COUNT { (entity)<-[:USES]-() }},
    {type: 'WITNESSED_BY', number: COUNT { (entity)<-[:WITNESSED_BY]-() }}
  ] AS counted
  RETURN 'IN' AS direction, counted
}
WITH counted, direction
WHERE counted.number > 0
RETURN counted.type AS type, direction, counted.number AS number
ORDER BY type, direction
