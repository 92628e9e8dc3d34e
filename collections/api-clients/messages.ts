/** What is said when a key is refused. */
export const messages = {
  administratorsOnly: {
    ru: 'Ключи выпускают и отзывают администраторы.',
    en: 'Keys are issued and revoked by administrators.',
  },
  notFound: {
    ru: 'Такого клиента нет.',
    en: 'There is no such client.',
  },
  revokedBefore: {
    ru: 'Ключ этого клиента отозван. Создайте нового клиента.',
    en: 'The key of this client was revoked. Create another client.',
  },
}
