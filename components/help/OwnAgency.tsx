'use client';

import { agencyOfBacker, besideNumber } from '../../lib/explain/agency';
import { TELEPHONES } from '../../lib/explain/contacts';
import { useAnswers } from '../answer-store';
import { Callout } from '../ui/Callout';
import { Phone } from '../ui/Phone';
import { useSpeaker } from '../words';

/** The agency behind the loan that was told, right after the servicer. */
export function OwnAgency() {
  const { say } = useSpeaker();
  const agency = agencyOfBacker(useAnswers()?.answers['loan.backer']);
  if (agency === undefined) return null;
  return (
    <Callout kind="note">
      <p>{say(besideNumber(agency))}</p>
      <Phone number={TELEPHONES[agency].number} />
    </Callout>
  );
}
