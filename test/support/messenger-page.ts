/** The Page of tests, and what belongs to it. */
export const page = {
  pageId: '112233445566778',
  pageToken: 'page-token-for-tests',
  appSecret: 'app-secret-for-tests',
  verifyToken: 'verify-token-for-tests',
} as const;
