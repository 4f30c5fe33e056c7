/** Names that stand nowhere else: wherever they turn up after the tests, a letter has left traces there. */
export const canaries = {
  recruiter: 'Zephyrina Quillfeather',
  company: 'Vantablossom Kiteworks',
  writer: 'Thaddeus Wrenlock-Oyelaran',
} as const;
