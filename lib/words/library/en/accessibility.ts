/** What was done so that everybody can use these pages, what was tested, and how to say what does not work. */
export const accessibility = {
  title: 'For everybody to use',
  description:
    'How Alivio is made so that everybody can use it, what was tested and how, and how to tell us what does not work.',
  lead: 'You should be able to use Alivio with your eyes, your ears or your keyboard, on an old phone or a large screen. Our measure is the standard WCAG 2.2, level AA.',
  tested: {
    title: 'What we test',
    axe: 'A program (axe) looks for known faults on every kind of page, in both languages, on a narrow and on a wide screen.',
    keyboard: 'A whole case goes in by keyboard alone, and every answer is reached that way.',
    names:
      'Each box, button and picture has a name that a screen reader says. Each picture has a table with the same figures.',
    large: 'Text twice its size, a screen of 320 points, the dark look, colors set by the system: nothing is cut off.',
    motion: 'Nothing moves if your device asks for less motion. Nothing ends after a time.',
    words: 'Words are plain, and a test measures it. You can change the language at any time and keep your answers.',
  },
  known: {
    title: 'What we know is not there yet',
    readers: 'No person who uses a screen reader every day has tried it all. Programs did, in one browser (Chromium).',
    pdf: 'The PDF of the sheet has text that can be selected, but no tags for a screen reader. The page itself has the same words.',
    sites: 'Links to other sites lead to pages that are not ours. Some are in English alone, and we say so.',
  },
  report: {
    title: 'Something does not work for you?',
    phone: 'You do not need these pages to get help. A counselor approved by HUD does it all with you by phone, free:',
    write: 'Tell whoever runs this site what you tried and on what device: {contact}',
    unset:
      'Tell whoever gave you the address of this site what you tried and on what device. This copy names no address of its own.',
  },
};
