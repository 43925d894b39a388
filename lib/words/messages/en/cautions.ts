/** Said before the options: the rules may not be this loan's own, or an answer means more than it says. */
export const cautions = {
  'line-of-credit':
    'No federal dates are shown for this loan. A home equity line of credit (HELOC) is outside them. Look at your papers: from a line you can draw money again and again. If you got all the money at once, it is a loan, and the dates do count: ask a free counselor for yours.',
  'other-liens':
    'This is not the first loan on the home. What you owe on the first one is not counted here. Add it before you compare your debt with what the home is worth, or think of selling.',
  'left-after-disaster':
    'Did a disaster make you leave, and do you plan to go back? Then some rules still count it as your home. Choose “I live there”, tell your servicer why you are away, and ask if it counts.',
  'reverse-mortgage':
    'If this is a reverse mortgage (no monthly payment), these rules are not yours: call a free HUD counselor, 800-569-4287, or FHA, 800-225-5342.',
  'usda-direct':
    'If you pay USDA itself (a direct loan), these rules are not yours. USDA has other help for it: call its Servicing Office, 800-414-1226.',
};
