/** Why a loan or a home has not all of the federal days. */
export const missingDays = {
  'line-of-credit':
    'The federal days for help and foreclosure are not for a home equity line of credit (HELOC), so none are shown. An application does not make a sale wait here. Ask in writing what help there is, and call a free counselor.',
  reverse:
    'The federal days for help are not for a reverse mortgage, so none are shown. An application does not make a sale wait here. Ask in writing what has to be paid or done, and by when.',
  'not-home':
    'The federal days for help and foreclosure are for the home you live in. By your answers you do not live in this one, so they are not shown. An application does not make a sale wait here. Ask in writing what help there is, and ask legal aid what the law of your state gives you.',
  'farm-credit':
    'The federal days for help and foreclosure are not for a Farm Credit lender, so they are not shown. An application does not make a sale wait here. Ask it in writing what help there is, and call a free counselor.',
  'small-servicer':
    'You said that your servicer is a small one. It has no federal days to answer an application, and an application does not make a sale wait here. Two rules stay: no first foreclosure step in the first {filingAfterDays} days, and no such step and no sale while you keep to a plan agreed on with it. Ask in writing what help it has.',
};
